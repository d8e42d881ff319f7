import { stringify } from 'csv-stringify/sync';
import type { Operation } from '../operation/Operation';
import { guardFormula } from '../sheet/form/formulaGuard';
import { plainDecimal } from '../sheet/plainDecimal';
import { seatColumns } from './seatColumns';

/**
 * `agencies.csv`: a row for each agency. UTF-8 with a byte order mark, without which Excel takes it for Windows-1251; CRLF; quotes by RFC 4180.
 * A text that a spreadsheet would take for a formula has an apostrophe before it. Numbers have none: Wellington stays at -41.29.
 */
export function agenciesCsv(operation: Operation): string {
  const columns = seatColumns(operation);
  const rows = operation.agencies.map((agency) => columns.map(({ of }) => cellOf(of(agency))));
  return stringify([columns.map(({ name }) => name), ...rows], { bom: true, record_delimiter: '\r\n', quoted_match: /[,;\t\r\n"]/ });
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? plainDecimal(value) : guardFormula(value);
}
