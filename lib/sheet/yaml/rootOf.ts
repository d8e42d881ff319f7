import { parseDocument, type Node } from 'yaml';

/** The root node of a text that can be read as YAML, with the places of all its parts, for edits of the text itself; nothing where it holds no value. */
export function rootOf(text: string): Node | null {
  return parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: true, uniqueKeys: false }).contents as Node | null;
}
