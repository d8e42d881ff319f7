import { quote } from '../operation/messages/quote';
import { agencyColumns, contributionColumns, type Column } from './Column';
import { decodeSheet } from './decodeSheet';
import { groupRows, type RowGroup } from './groupRows';
import { parseHeader, type ColumnPlaces } from './parseHeader';
import { parseTable, type Table } from './parseTable';
import { withDecimalPoints } from './decimalCommas';
import { toRows, type Row } from './Row';
import type { SheetAgency } from './SheetAgency';
import type { SheetProblem } from './SheetProblem';

/** A sheet as it was read. */
export type ParsedSheet = {
  /** Nothing where the file is no such sheet. */
  readonly agencies?: readonly SheetAgency[];
  readonly places: ColumnPlaces;
  readonly problems: readonly SheetProblem[];
  /** What was read otherwise than it is written, a line each. */
  readonly notes: readonly string[];
};

/** Reads a sheet: the file as it is, then its headings, then each cell by itself. It never throws. */
export function parseSheet(content: Uint8Array): ParsedSheet {
  const decoded = decodeSheet(content);
  if ('message' in decoded) return nothingOf(decoded);
  const table = parseTable(decoded.text);
  if ('problem' in table) return nothingOf(table.problem);
  const { places, problems, notes: read } = parseHeader(table.rows, table.header);
  if (problems.length > 0) return { places, problems, notes: [] };

  const notes = [...titleNotes(table), ...read];
  const rows = withDecimalPoints(toRows(table, places), table.separator);
  const { groups, problems: misplaced } = groupRows(rows);
  if (groups.length === 0) return { ...nothingOf({ row: table.header + 2, message: 'the sheet holds no agency; write at least one row' }), places };
  const found: SheetProblem[] = [...misplaced];
  const agencies = groups.map((group) => toAgency(group, found));
  return { agencies, places, problems: found, notes };
}

function nothingOf(problem: SheetProblem): ParsedSheet {
  return { places: new Map(), problems: [problem], notes: [] };
}

/** The rows above the headings: titles, which belong to no agency. */
function titleNotes({ rows, header }: Table): readonly string[] {
  const titles = rows.slice(0, header).map((row) => row.filter((cell) => cell.trim() !== '').join(' '));
  return titles.flatMap((title, index) => (title === '' ? [] : [`row ${index + 1} stands above the headings and was left out: ${quote(title)}`]));
}

function toAgency(group: RowGroup, problems: SheetProblem[]): SheetAgency {
  const record: Record<string, unknown> = toRecord(agencyColumns, group[0], problems);
  record.contributions = group.map((row) => toRecord(contributionColumns, row, problems));
  return { id: typeof record.id === 'string' ? record.id : undefined, record, rows: group.map(({ number }) => number) };
}

/** One record out of a row's cells, its keys in the order of the columns. */
function toRecord(ofRecord: readonly Column[], row: Row, problems: SheetProblem[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const column of ofRecord) {
    const value = readCell(column, row, problems);
    const key = column.path.at(-1) ?? '';
    // A text without a word in any language stays an empty record, for the loader to say which language it needs.
    if (value !== undefined || (column.empty === 'untranslated' && row.has(column))) {
      const around = recordAround(record, column.path);
      if (value !== undefined) around[key] = value;
    }
  }
  return record;
}

function recordAround(root: Record<string, unknown>, path: readonly string[]): Record<string, unknown> {
  return path.slice(0, -1).reduce<Record<string, unknown>>((record, key) => (record[key] ??= {}) as Record<string, unknown>, root);
}

function readCell(column: Column, row: Row, problems: SheetProblem[]): unknown {
  if (!row.has(column)) return undefined;
  const cell = row.cell(column);
  if (cell === '') {
    if (typeof column.empty === 'object') problems.push(row.problem(column, `is empty; write it as in ${column.empty.example}`));
    return undefined;
  }
  const reading = column.form.read(cell);
  if ('value' in reading) return reading.value;
  problems.push(row.problem(column, reading.fault));
  return undefined;
}
