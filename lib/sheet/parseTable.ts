import { CsvError, parse } from 'csv-parse/sync';
import { quote } from '../operation/messages/quote';
import { columns } from './Column';
import { headingNames } from './headingName';
import { downloadKind } from './otherKind';
import type { SheetProblem } from './SheetProblem';

/** What may stand between two cells: Excel in Bulgarian writes semicolons. */
export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A table, and which of its rows holds the headings, counted from 0. */
export type Table = {
  readonly rows: readonly (readonly string[])[];
  readonly header: number;
  readonly separator: Separator;
};

/** Titles above the headings take a few rows at most. */
const mostTitles = 10;

/**
 * The rows of a CSV text, by RFC 4180 with any of the separators and any line ends. The separator and the row of
 * headings are those with which the most headings are known. Excel's line `sep=;` is no row: no spreadsheet shows it.
 */
export function parseTable(whole: string): Table | { readonly problem: SheetProblem } {
  const [hint, named] = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/i.exec(whole) ?? [];
  const text = hint === undefined ? whole : whole.slice(hint.length);
  const hinted = separators.filter((one) => one === named);
  if (named !== undefined && hinted.length === 0)
    return {
      problem: {
        message: `its first line says that ${quote(named)} stands between the cells; save it with commas, semicolons or tabs`,
      },
    };
  const found = (hinted.length > 0 ? hinted : separators).flatMap((separator) =>
    startOf(text, separator).map((row, header) => ({ separator, header, row, known: knownHeadings(row) })),
  );
  const [best] = found.toSorted((a, b) => b.known - a.known || a.header - b.header);
  const download = found.map(({ row }) => downloadKind(row)).find((message) => message !== undefined);
  if (download !== undefined) return { problem: { message: download } };
  if (best === undefined || best.known === 0) return { problem: { message: noHeadings(found) } };
  try {
    return { rows: parse(text, options(best.separator)), header: best.header, separator: best.separator };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      problem: {
        row: Number(error.records) + 1,
        message: error.code === 'CSV_QUOTE_NOT_CLOSED' ? openQuote : strayQuote,
      },
    };
  }
}

/** Short, and the lists below it, each on lines of its own. */
function noHeadings(found: readonly { readonly row: readonly string[] }[]): string {
  const [first] = found
    .map(({ row }) => row.filter((cell) => cell.trim() !== ''))
    .toSorted((a, b) => b.length - a.length);
  const cells = first?.slice(0, mostFound).map(quote).join(', ') || 'nothing';
  const names = columns.map(({ name }) => name);
  return [
    "holds none of the headings; let 'npm run export' write a sheet, and fill that in",
    `  found:  ${cells}${(first?.length ?? 0) > mostFound ? ', …' : ''}`,
    `  needed: ${names.slice(0, 1).join(', ')}`,
    `  known:  ${names.slice(1, half).join(', ')},`,
    `          ${names.slice(half).join(', ')}`,
  ].join('\n');
}

const mostFound = 6;
const half = 11;

const openQuote = 'has a quote mark that opens a cell and none that closes it; look for it in this row';
const strayQuote =
  'has a quote mark in the middle of a cell; put the whole cell in quote marks and write the one inside twice, as in "the ""ring"""';

function startOf(text: string, separator: Separator): readonly (readonly string[])[] {
  for (const to of [mostTitles, 1]) {
    try {
      return parse(text, { ...options(separator), to }).map((row) => row.map((cell) => cell.trim()));
    } catch {
      // A quote mark further down is told once the separator is known.
    }
  }
  return [];
}

/** Only headings as they are written in full count as much as to tell a row of headings from a row of words. */
function knownHeadings(row: readonly string[]): number {
  const known = row.filter((cell) => headingNames(cell).length > 0);
  const hasKey = known.some((cell) => headingNames(cell).includes('id'));
  const isSure = known.some((cell) => columns.some(({ name }) => name === cell));
  return known.length > 1 || hasKey || isSure ? known.length : 0;
}

function options(separator: Separator) {
  return {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Google Sheets quotes nothing in its TSV files, so that a quote mark is only that.
    relax_quotes: separator === '\t',
  };
}
