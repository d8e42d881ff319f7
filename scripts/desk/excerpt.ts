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
  if (offendingLine === undefined) return [];
  const place = Math.min(column - 1, offendingLine.length);
  const left = head(lettersOf(offendingLine.slice(0, place)));
  const right = tail(lettersOf(offendingLine.slice(place)));
  const margin = `  ${line} | `;
  return [`${margin}${left}${right}`.trimEnd(), `${' '.repeat(margin.length - 2)}| ${' '.repeat(columnsOf(left))}^`];
}

/** What stands before the place. */
function head(letters: readonly string[]): string {
  return `${letters.length > before ? '…' : ''}${printable(letters.slice(-before).join(''))}`;
}

/** What stands at the place and after it. */
function tail(letters: readonly string[]): string {
  return `${printable(letters.slice(0, after).join(''))}${letters.length > after ? '…' : ''}`;
}
