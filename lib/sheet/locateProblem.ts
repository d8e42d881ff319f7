import { isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem } from '../operation/Problem';
import { columns } from './Column';
import type { ColumnPlaces } from './parseHeader';
import type { SheetAgency } from './SheetAgency';
import type { SheetProblem } from './SheetProblem';
import type { EditedAgencies } from './yaml/editAgencies';

/** Finds the cell of the sheet that a problem of the new agencies.yaml comes from; nothing for one that comes from no cell. */
export function problemLocator({ text, entries }: EditedAgencies, places: ColumnPlaces): (problem: Problem) => SheetProblem | undefined {
  const lineCounter = new LineCounter();
  const root = parseDocument(text, { schema: 'core', lineCounter, uniqueKeys: false }).contents as Node | null;
  const agencies = isSeq(root) ? (root.items as Node[]) : [];

  return ({ line, column, field, message }) => {
    const row = rowAt((lineCounter.lineStarts[line - 1] ?? 0) + column - 1, /^contributions\b/.test(field));
    if (row === undefined || field === '') return undefined;
    const name = columnOf(field);
    const place = name === undefined ? undefined : places.get(name);
    const cell = name === undefined || place === undefined ? (field === 'contributions' ? {} : { heading: field }) : { column: place, heading: name };
    return { row, ...cell, message: inWordsOfSheet(message) };
  };

  function rowAt(offset: number, isOfContribution: boolean): number | undefined {
    const position = lastBefore(agencies, offset);
    const agency: SheetAgency | undefined = entries[position];
    if (agency === undefined) return undefined;
    const contributions = isOfContribution ? (root as unknown as { getIn: (path: unknown[]) => unknown }).getIn([position, 'contributions']) : undefined;
    return agency.rows[isSeq(contributions) ? Math.max(0, lastBefore(contributions.items as Node[], offset)) : 0];
  }

  /** The loader speaks of lines of the file, which an editor of the sheet does not see. */
  function inWordsOfSheet(message: string): string {
    return message
      .replace(/\bin line (\d+)/g, (whole, line: string) => {
        const row = rowAt((lineCounter.lineStarts[Number(line)] ?? text.length) - 1, /entry in line/.test(message));
        return row === undefined ? whole : `in row ${row}`;
      })
      .replace(/remove this line|remove the line/, 'empty this cell');
  }
}

/** The position of the last node that begins at an offset or before it. */
function lastBefore(nodes: readonly Node[], offset: number): number {
  return nodes.findLastIndex(({ range }) => range !== undefined && range !== null && range[0] <= offset);
}

/** The column of a field of agencies.yaml, or the first one of the record that the field is: `contributions.sources.id` → `sources`, `name` → `name.en`. */
function columnOf(field: string): string | undefined {
  const keys = field.split('.');
  const isOfContribution = keys[0] === 'contributions';
  const own = isOfContribution ? keys.slice(1) : keys.map((key) => (key === 'agency' ? 'id' : key));
  if (own.length === 0) return undefined;
  const found = columns.find(({ of, path }) => (of === 'contribution') === isOfContribution && path.slice(0, own.length).every((key, index) => key === own[index]));
  return found?.name;
}
