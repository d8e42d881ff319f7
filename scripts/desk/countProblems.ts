import type { CheckedOperations } from '../../lib/operation/checkOperations';

/** How many errors and warnings there are, in one line: `2 errors, 1 warning in 3 operations.` */
export function countProblems({ errors, warnings, slugs }: CheckedOperations): string {
  const where = slugs.length === 0 ? '' : ` in ${slugs.length === 1 ? (slugs[0] ?? '') : `${slugs.length} operations`}`;
  return `${count(errors.length, 'error')}, ${count(warnings.length, 'warning').toLowerCase()}${where}.`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'No' : number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
