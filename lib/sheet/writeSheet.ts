import { stringify } from 'csv-stringify/sync';
import { agencyColumns, contributionColumns } from './Column';
import type { Separator } from './parseTable';
import { isOfRegistry } from './referring';
import { toCells } from './toCells';

/**
 * Writes agencies as a sheet: UTF-8 with a byte order mark, without which Excel takes it for Windows-1251; CRLF; quotes by RFC 4180.
 *
 * An agency's own columns are repeated in each of its rows, not left empty below the first: whoever sorts or filters the sheet by country or
 * by kind then sees whole rows, and no row lands below a stranger.
 *
 * @param agencies The records of agencies.yaml, valid.
 * @param refers Whether they refer to the registry: the sheet then has no column of what stands there.
 */
export function writeSheet(agencies: readonly Readonly<Record<string, unknown>>[], separator: Separator = ',', refers = false): string {
  const isWritten = agencyColumns.map((column) => (refers ? !isOfRegistry(column) : column.path[0] !== 'unit'));
  const ofAgency = <Value>(values: readonly Value[]) => values.filter((_, index) => isWritten[index]);
  const header = [...ofAgency(agencyColumns), ...contributionColumns].map(({ name }) => name);
  const rows = agencies.flatMap((agency) => {
    const { own, contributions } = toCells(agency);
    return contributions.map((contribution) => [...ofAgency(own), ...contribution]);
  });
  // A cell with any of the separators has quotes, so that a program that guesses the separator guesses right.
  return stringify([header, ...rows], { bom: true, delimiter: separator, record_delimiter: '\r\n', quoted_match: /[,;\t\r\n"]/ });
}
