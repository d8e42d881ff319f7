import { columnLetters } from './columnLetters';

/** One thing that is wrong in a sheet, where the spreadsheet shows it, and what would be right. */
export type SheetProblem = {
  /** Counted from 1, the row of the headings; none for the file as a whole. */
  readonly row?: number;
  /** Counted from 1; none for a row as a whole. */
  readonly column?: number;
  /** The column's name, where it has one. */
  readonly heading?: string;
  readonly message: string;
};

/** The problem on one line: `agencies.csv row 5, column K (seat.longitude): '13,75' has a comma; write 13.75 with a point`. */
export function formatSheetProblem(file: string, { row, column, heading, message }: SheetProblem): string {
  const place = [row === undefined ? '' : ` row ${row}`, column === undefined ? '' : `, column ${columnLetters(column)}`, heading === undefined ? '' : ` (${heading})`];
  return `${file}${place.join('')}: ${message}`;
}

/** The order of problems in a report: by row, column; those of the file as a whole come first. */
export function compareSheetProblems(a: SheetProblem, b: SheetProblem): number {
  return (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
