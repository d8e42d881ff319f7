import { parse } from 'parse5';
import { elementsIn } from './elementsOf';

/** Where an element's tags stand in a page: the places of the first letter of its start tag, of its content, and of its end tag. */
export type Tags = { readonly start: number; readonly inside: number; readonly end: number };

/**
 * Finds the tags of one of a page's outermost elements.
 *
 * @throws Error when the page leaves one of them out.
 */
export function tagsOf(html: string, name: 'html' | 'head' | 'body'): Tags {
  const [element] = [...elementsIn(parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true }))].filter(({ tagName }) => tagName === name);
  const at = element?.sourceCodeLocation;
  if (!at?.startTag || !at.endTag) throw new Error(`A page without a ${name} can’t be finished.`);
  return { start: at.startTag.startOffset, inside: at.startTag.endOffset, end: at.endTag.startOffset };
}
