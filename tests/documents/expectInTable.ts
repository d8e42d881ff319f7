import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A table of a document that tests write. */
export type DocumentTable = {
  readonly document: string;
  /** The comment that stands an empty line below its last row. */
  readonly end: string;
  /** The environment's variable that has a run write what it sees. */
  readonly variable: string;
};

/**
 * Expects a table to hold a row; with its variable in the environment, has it hold it.
 *
 * @param cells the row's. A new row stands behind the others of its first cell.
 * @param keys which of them, counted from 0, a row is known by.
 */
export function expectInTable({ document, end, variable }: DocumentTable, cells: readonly string[], keys: readonly number[]): void {
  const row = `| ${cells.join(' | ')} |`;
  const lines = readFileSync(document, 'utf8').split('\n');
  const last = lines.indexOf(end) - 1;
  const first = lines.findLastIndex((line, at) => at < last && line.startsWith('|---')) + 1;
  const cellsOf = (line: string): readonly string[] => line.slice(2, -2).split(' | ');
  const isIn = (at: number): boolean => at >= first && at < last;
  const place = lines.findIndex((line, at) => isIn(at) && keys.every((key) => cellsOf(line)[key] === cells[key]));
  if (!process.env[variable]) {
    expect(lines[place]).toBe(row);
    return;
  }
  const kin = lines.findLastIndex((line, at) => isIn(at) && cellsOf(line)[0] === cells[0]);
  if (place >= 0) lines.splice(place, 1, row);
  else lines.splice(kin >= 0 ? kin + 1 : last, 0, row);
  writeFileSync(document, lines.join('\n'));
}
