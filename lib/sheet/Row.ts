import type { Column } from './Column';
import type { ColumnPlaces } from './parseHeader';
import type { SheetProblem } from './SheetProblem';

/** A row of the sheet that is not empty. */
export type Row = {
  /** Counted from 1, the row of the headings. */
  readonly number: number;
  /** What a column's cell holds, without the spaces around it. */
  readonly cell: (column: Column) => string;
  /** A problem of one of its cells. */
  readonly problem: (column: Column, message: string) => SheetProblem;
};

/**
 * The rows below the headings; empty ones are left out, as spreadsheets add them at the end, and keep their number.
 * Spaces around a cell are cut off: nobody sees them, and no value of agencies.yaml may begin or end with one, so nothing is lost.
 */
export function toRows(rows: readonly (readonly string[])[], places: ColumnPlaces): readonly Row[] {
  return rows.flatMap((cells, index) => {
    const number = index + 1;
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return [];
    const placeOf = ({ name }: Column) => places.get(name) ?? 0;
    return [
      {
        number,
        cell: (column: Column) => (cells[placeOf(column) - 1] ?? '').trim(),
        problem: (column: Column, message: string) => ({ row: number, column: placeOf(column), heading: column.name, message }),
      },
    ];
  });
}
