/** A text's lines: as they were written, as they are read, and what was done to them, by line counted from 1. */
export type Lines = {
  readonly written: readonly string[];
  readonly kept: string[];
  readonly asides: Map<number, 'indent' | 'value' | 'line'>;
};

/** What stands in place of a value that could not be read: a text, and nothing that refers to anything. */
const placeholder = '"…"';

/** The beginning of a line of a block: its indent, the hyphens of a list, a key. */
const beginning = /^( *)((?:- +)*)([\w-]+: +)?(.*)$/;

/**
 * Puts a line aside that no tree can be made of: its value, where it has a key or is an entry of a list, with the lines that belong to it;
 * the whole line where that was not enough.
 *
 * @returns whether there was anything left to put aside.
 */
export function putAside({ kept, asides }: Lines, line: number): boolean {
  const before = asides.get(line);
  if (before === 'line') return false;
  const text = kept[line - 1]?.replace(/\r$/, '') ?? '';
  const [, indent = '', hyphens = '', key = '', value = ''] = beginning.exec(text) ?? [];
  const isWhole = before === 'value' || value === '' || (hyphens === '' && key === '');
  asides.set(line, isWhole ? 'line' : 'value');
  kept[line - 1] = isWhole ? '' : `${indent}${hyphens}${key}${placeholder}`;
  if (isWhole) return true;
  // What stands deeper than the key, or than the hyphen, belongs to the value.
  const column = indent.length + (key === '' ? 0 : hyphens.length);
  for (let next = line + 1; next <= kept.length; next += 1) {
    const following = kept[next - 1] ?? '';
    const isDeeper = following.trim() === '' || following.search(/[^ ]/) > column;
    if (!isDeeper) break;
    if (following.trim() !== '') asides.set(next, 'line');
    kept[next - 1] = '';
  }
  return true;
}
