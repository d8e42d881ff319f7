import type { Column } from './Column';
import type { ColumnPlaces } from './parseHeader';
import type { Table } from './parseTable';
import type { SheetProblem } from './SheetProblem';

/** A row of the sheet that is not empty. */
export type Row = {
  /** Counted from 1, the first row of the sheet. */
  readonly number: number;
  /** What a column's cell holds, without the spaces around it; nothing in a column that the sheet does not have. */
  readonly cell: (column: Column) => string;
  readonly has: (column: Column) => boolean;
  /** A problem of one of its cells. */
  readonly problem: (column: Column, message: string) => SheetProblem;
};

/**
 * The rows below the headings; empty ones are left out, as spreadsheets add them at the end, and keep their number.
 * Spaces around a cell are cut off: nobody sees them, and no value of agencies.yaml may begin or end with one, so nothing is lost.
 */
export function toRows({ rows, header }: Pick<Table, 'rows' | 'header'>, places: ColumnPlaces): readonly Row[] {
  return rows.flatMap((cells, index) => {
    const number = index + 1;
    if (index <= header || cells.every((cell) => cell.trim() === '')) return [];
    const placeOf = ({ name }: Column) => places.get(name) ?? 0;
    return [
      {
        number,
        cell: (column: Column) => (cells[placeOf(column) - 1] ?? '').trim(),
        has: ({ name }: Column) => places.has(name),
        problem: (column: Column, message: string) => ({ row: number, ...(places.has(column.name) ? { column: placeOf(column) } : {}), heading: column.name, message }),
      },
    ];
  });
}
