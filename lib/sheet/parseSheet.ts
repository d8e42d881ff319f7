import { agencyColumns, contributionColumns, type Column } from './Column';
import { decodeSheet } from './decodeSheet';
import { groupRows, type RowGroup } from './groupRows';
import { parseHeader, type ColumnPlaces } from './parseHeader';
import { parseTable } from './parseTable';
import { toRows, type Row } from './Row';
import type { SheetAgency } from './SheetAgency';
import type { SheetProblem } from './SheetProblem';

/** A sheet as it was read. */
export type ParsedSheet = {
  /** Nothing where the file is no such sheet. */
  readonly agencies?: readonly SheetAgency[];
  readonly places: ColumnPlaces;
  readonly problems: readonly SheetProblem[];
};

/** Reads a sheet: the file as it is, then its headings, then each cell by itself. It never throws. */
export function parseSheet(content: Uint8Array): ParsedSheet {
  const decoded = decodeSheet(content);
  if ('message' in decoded) return { places: new Map(), problems: [decoded] };
  const table = parseTable(decoded.text);
  if ('problem' in table) return { places: new Map(), problems: [table.problem] };
  const { places, problems } = parseHeader(table.rows);
  if (problems.length > 0) return { places, problems };

  const { groups, problems: misplaced } = groupRows(toRows(table.rows, places));
  if (groups.length === 0) return { places, problems: [{ row: 2, message: 'the sheet holds no agency; write at least one row' }] };
  const found: SheetProblem[] = [...misplaced];
  const agencies = groups.map((group) => toAgency(group, found));
  return { agencies, places, problems: found };
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
    if (value !== undefined || column.empty === 'untranslated') {
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
