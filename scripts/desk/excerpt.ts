import type { Problem } from '../../lib/operation/Problem';
import { columnsOf, lettersOf } from './columnsOf';
import { printable } from './printable';

/** How much of a line is shown, in letters: before the place and after it. */
const before = 50;
const after = 50;

/**
 * The line that a problem is in, with a caret under the place; cut on both sides where it is long.
 *
 * @returns Two lines, or none for a problem of the file as a whole.
 */
export function excerpt({ line, column, offendingLine }: Problem): readonly string[] {
  if (offendingLine === undefined || offendingLine === '') return [];
  const place = Math.min(column - 1, offendingLine.length);
  const left = shortened(offendingLine.slice(0, place), (letters) => letters.slice(-before), 4 * before, '…', '');
  const right = shortened(offendingLine.slice(place), (letters) => letters.slice(0, after), 4 * after, '', '…');
  const margin = `  ${line} | `;
  return [`${margin}${left}${right}`.trimEnd(), `${' '.repeat(margin.length - 2)}| ${' '.repeat(columnsOf(left))}^`];
}

/** `reach` keeps a line of a million characters from being looked through: more of them than that are never one hundred letters. */
function shortened(text: string, keep: (letters: readonly string[]) => readonly string[], reach: number, head: string, tail: string): string {
  const near = head === '' ? text.slice(0, reach) : text.slice(-reach);
  const kept = keep(lettersOf(near)).join('');
  const shown = printable(kept);
  return kept.length === text.length ? shown : `${head}${shown}${tail}`;
}
