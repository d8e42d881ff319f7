import { quote } from '../operation/messages/quote';
import { agencyColumns, columns, type Column } from './Column';
import type { Row } from './Row';
import type { SheetProblem } from './SheetProblem';

/** The rows of one agency, in the order of the sheet. */
export type RowGroup = readonly [Row, ...Row[]];

/**
 * Puts the rows of each agency together: a row belongs to the agency of its id or, without one, to that of the row above. An agency's rows
 * stand together in the sheet; below the first one, its own columns repeat what stands there or are empty.
 */
export function groupRows(rows: readonly Row[]): { readonly groups: readonly RowGroup[]; readonly problems: readonly SheetProblem[] } {
  const groups: [Row, ...Row[]][] = [];
  const byId = new Map<string, [Row, ...Row[]]>();
  const problems: SheetProblem[] = [];
  for (const row of rows) {
    const id = row.cell(idColumn);
    const current = groups.at(-1);
    const group = id === '' ? current : byId.get(id);
    if (group === undefined) {
      const begun: [Row, ...Row[]] = [row];
      groups.push(begun);
      if (id !== '') byId.set(id, begun);
      continue;
    }
    if (group !== current) {
      problems.push(row.problem(idColumn, `${quote(id)} stands in row ${group.at(-1)?.number} too, with other agencies between; keep the rows of an agency together, in the order of its contributions`));
    }
    problems.push(...differences(row, group[0]));
    group.push(row);
  }
  return { groups, problems };
}

const idColumn = columns.find(({ name }) => name === 'id') as Column;

function differences(row: Row, first: Row): readonly SheetProblem[] {
  const differing = agencyColumns.filter((column) => column !== idColumn && row.cell(column) !== '' && row.cell(column) !== first.cell(column));
  if (differing.length > 0 && row.cell(idColumn) === '') {
    const names = differing.map(({ name }) => name).join(', ');
    return [row.problem(idColumn, `is empty, so this row belongs to the agency of row ${first.number}, but it differs from that row in ${names}; write the id of its agency, or the same as there`)];
  }
  return differing.map((column) => {
    const [here, there] = [row.cell(column), first.cell(column)];
    return row.problem(column, `${quote(here)} differs from ${there === '' ? 'the empty cell' : quote(there)} in row ${first.number}; both rows are of the same agency, so write the same or leave this cell empty`);
  });
}
