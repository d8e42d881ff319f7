import { columns, type Column } from './Column';
import { numberForm } from './form/numberForm';
import type { Separator } from './parseTable';
import type { Row } from './Row';

const withComma = /^'?-?\d{1,3},\d+$/;

/**
 * Rows whose numbers have points: Excel in German or Bulgarian writes commas. They are read as such only where commas
 * can't stand between cells and no number of the sheet has a point; otherwise nobody could tell what a comma means, and
 * each has its own problem.
 */
export function withDecimalPoints(rows: readonly Row[], separator: Separator): readonly Row[] {
  const numbers = columns.filter(({ form }) => form === numberForm);
  const cells = rows.flatMap((row) => numbers.map((column) => row.cell(column)));
  if (separator === ',' || cells.some((cell) => cell.includes('.')) || !cells.some((cell) => withComma.test(cell)))
    return rows;
  return rows.map((row) => ({
    ...row,
    cell: (column: Column) =>
      numbers.includes(column) && withComma.test(row.cell(column))
        ? row.cell(column).replace(',', '.')
        : row.cell(column),
  }));
}
