import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../sheet/form/formulaGuard';
import { plainDecimal } from '../sheet/plainDecimal';
import type { Column, Value } from './Column';

/**
 * A table with a row for each record. UTF-8 with a byte order mark, without which Excel takes it for Windows-1251;
 * CRLF; quotes by RFC 4180. A text that a spreadsheet would take for a formula has an apostrophe before it. Numbers
 * have none: Wellington stays at -41.29.
 */
export function csvTable<Thing>(columns: readonly Column<Thing>[], things: readonly Thing[]): string {
  const rows = things.map((thing) => columns.map(({ of }) => cellOf(of(thing))));
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    quoted_match: /[,;\t\r\n"]/,
  });
}

function cellOf(value: Value): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? plainDecimal(value) : guardFormula(value);
}
