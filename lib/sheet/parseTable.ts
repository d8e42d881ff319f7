import { CsvError, parse } from 'csv-parse/sync';
import { columns } from './Column';
import type { SheetProblem } from './SheetProblem';

/** What may stand between two cells: Excel in Bulgarian writes semicolons. */
export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** The rows of a CSV text, by RFC 4180 with any of the separators and any line ends; the separator is the one with which the most headings are known. */
export function parseTable(text: string): { readonly rows: readonly (readonly string[])[] } | { readonly problem: SheetProblem } {
  const [separator] = separators.map((one) => ({ one, known: knownHeadings(text, one) })).toSorted((a, b) => b.known - a.known);
  if (separator === undefined || separator.known === 0) return { problem: { row: 1, message: noHeadings } };
  try {
    return { rows: parse(text, options(separator.one)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: { row: Number(error.records) + 1, message: error.code === 'CSV_QUOTE_NOT_CLOSED' ? openQuote : strayQuote } };
  }
}

const noHeadings = `holds none of the headings; the first row names the columns: ${columns.map(({ name }) => name).join(', ')} (the command 'export' writes such a sheet; let it write the file itself, with --out=agencies.csv)`;

const openQuote = 'has a quote mark that opens a cell and none that closes it; look for it in this row';
const strayQuote = 'has a quote mark in the middle of a cell; put the whole cell in quote marks and write the one inside twice, as in "the ""ring"""';

function knownHeadings(text: string, separator: Separator): number {
  try {
    const [header = []] = parse(text, { ...options(separator), to: 1 });
    return columns.filter(({ name }) => header.some((heading) => heading.trim() === name)).length;
  } catch {
    return 0;
  }
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
