import { foreignFault } from '../operation/characters/foreignFault';
import { didYouMean } from '../operation/didYouMean';
import { quote } from '../operation/messages/quote';
import { columns } from './Column';
import { headingNames } from './headingName';
import type { SheetProblem } from './SheetProblem';

/** Where each column stands, counted from 1; those that the sheet does not have are not there. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** The columns of a sheet, what is wrong with its headings, and what was read otherwise than it is written. */
export type Header = {
  readonly places: ColumnPlaces;
  readonly problems: readonly SheetProblem[];
  readonly notes: readonly string[];
};

/**
 * Finds the columns by their headings. Their order is free, and all but `id` may be missing: what has no column stays
 * as it is. A column without a heading may only hold empty cells, as the ones that spreadsheets add at the end.
 *
 * @param at The position of the row of headings, counted from 0.
 */
export function parseHeader(table: readonly (readonly string[])[], at: number): Header {
  const headings = (table[at] ?? []).map((heading) => heading.trim());
  const row = at + 1;
  const places = new Map<string, number>();
  const problems: SheetProblem[] = [];
  const read: string[] = [];
  const meant = decided(headings);

  for (const [index, heading] of headings.entries()) {
    if (heading === '') continue;
    const place = { row, column: index + 1 };
    const names = meant[index] ?? [];
    const [name] = names;
    if (name === undefined)
      problems.push({ ...place, message: `there is no column ${quote(heading)}; ${cure(heading, places)}` });
    else if (names.length > 1)
      problems.push({
        ...place,
        message: `${quote(heading)} can mean ${names.map(quote).join(' or ')}; write the one that is meant`,
      });
    else if (places.has(name))
      problems.push({ ...place, message: `the column ${quote(name)} stands twice; remove one of the two` });
    else {
      places.set(name, index + 1);
      if (name !== heading) read.push(`${quote(heading)} as ${name}`);
    }
  }
  if (!places.has('id') && !meant.some((names) => names.includes('id')))
    problems.push({ row, message: "the column 'id' is missing; add it, with the id of the agency in each row" });
  return {
    places,
    problems: [...problems, ...nameless(headings, table, at)],
    notes: read.length === 0 ? [] : [`headings were read: ${read.join(', ')}`],
  };
}

/** The columns that each heading can mean, without those that another heading surely means. */
function decided(headings: readonly string[]): readonly (readonly string[])[] {
  const all = headings.map((heading) => (heading === '' ? [] : headingNames(heading)));
  const sure = new Set(all.flatMap((names) => (names.length === 1 ? names : [])));
  return all.map((names) => (names.length > 1 ? names.filter((name) => !sure.has(name)) : names));
}

function cure(heading: string, places: ColumnPlaces): string {
  const free = columns.map(({ name }) => name).filter((name) => !places.has(name));
  const foreign = foreignFault(heading, { faultOf: (plain) => (free.includes(plain) ? undefined : 'remove it') });
  if (foreign !== undefined) return foreign;
  const meant = didYouMean(heading, free);
  if (meant !== undefined) return `did you mean ${quote(meant)}?`;
  return free.length === 0 ? 'remove it' : 'remove it, or name it as one of the columns that are not there yet';
}

/** The first cell of each column that holds something under no heading. */
function nameless(
  headings: readonly string[],
  table: readonly (readonly string[])[],
  at: number,
): readonly SheetProblem[] {
  const found = new Map<number, SheetProblem>();
  for (const [index, row] of table.entries()) {
    if (index <= at) continue;
    for (const [column, cell] of row.entries()) {
      if (cell.trim() === '' || (headings[column] ?? '') !== '' || found.has(column)) continue;
      found.set(column, {
        row: index + 1,
        column: column + 1,
        message: `${quote(cell)} stands under no heading; name the column in row ${at + 1}, or empty the cell`,
      });
    }
  }
  return [...found.values()];
}
