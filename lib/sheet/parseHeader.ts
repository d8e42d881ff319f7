import { didYouMean } from '../operation/didYouMean';
import { quote } from '../operation/messages/quote';
import { columns } from './Column';
import type { SheetProblem } from './SheetProblem';

/** Where each column stands, counted from 1. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/**
 * Finds the columns by their headings in the first row. Their order is free; each must be there, as leaving one out would remove its values.
 * A column without a heading may only hold empty cells, as the ones that spreadsheets add at the end.
 */
export function parseHeader([header = [], ...rows]: readonly (readonly string[])[]): { readonly places: ColumnPlaces; readonly problems: readonly SheetProblem[] } {
  const places = new Map<string, number>();
  const problems: SheetProblem[] = [];
  const names = columns.map(({ name }) => name);
  const headings = header.map((heading) => heading.trim());
  const missing = names.filter((name) => !headings.includes(name));

  for (const [index, heading] of headings.entries()) {
    const place = { row: 1, column: index + 1 };
    if (heading === '') continue;
    if (!names.includes(heading)) problems.push({ ...place, message: `there is no column ${quote(heading)}; ${cure(heading, missing)}` });
    else if (places.has(heading)) problems.push({ ...place, message: `the column ${quote(heading)} stands twice; remove one of the two` });
    else places.set(heading, index + 1);
  }
  const mistyped = headings.filter((heading) => !names.includes(heading)).map((heading) => didYouMean(heading, missing));
  for (const name of missing) {
    if (!mistyped.includes(name)) problems.push({ row: 1, message: `the column ${quote(name)} is missing; add it, even if its cells stay empty` });
  }
  return { places, problems: [...problems, ...nameless(headings, rows)] };
}

function cure(heading: string, missing: readonly string[]): string {
  const meant = didYouMean(heading, missing);
  if (meant !== undefined) return `did you mean ${quote(meant)}?`;
  return missing.length === 0 ? 'remove it' : `remove it, or name it as one that is missing: ${missing.join(', ')}`;
}

/** The first cell of each column that holds something under no heading. */
function nameless(headings: readonly string[], rows: readonly (readonly string[])[]): readonly SheetProblem[] {
  const found = new Map<number, SheetProblem>();
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell.trim() === '' || (headings[column] ?? '') !== '' || found.has(column)) continue;
      found.set(column, { row: index + 2, column: column + 1, message: `${quote(cell)} stands under no heading; name the column in row 1, or empty the cell` });
    }
  }
  return [...found.values()];
}
