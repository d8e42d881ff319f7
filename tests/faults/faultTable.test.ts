import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coveredFaults } from './coveredFaults';
import type { EngineName, Fault, Place } from './Fault';
import { faults } from './faults';
import { faultTable } from './faultTable';

const all: Readonly<Record<string, Fault>> = faults;

/** What the table says when each fault is withstood, its counts left out: how often one is brought about is for the tests to say. */
function withoutCounts(table: string): string {
  return table.replace(/✓ \d+/g, '✓').replace(/\d+ times/g, 'times');
}

const withstood = Object.entries(all).flatMap(([fault, { on, engines }]) => on.flatMap((place: Place) => (engines ?? (['Chromium'] as const)).map((engine: EngineName) => ({ fault: fault as keyof typeof faults, on: place, engine, times: 1 }))));

describe('the table of docs/reliability.md', () => {
  it('lists exactly the faults that the tests bring about, each withstood', () => {
    const [, table = ''] = /<!-- faults -->\n\n(.*?)\n\n<!-- \/faults -->/s.exec(readFileSync('docs/reliability.md', 'utf8')) ?? [];
    expect(withoutCounts(table)).toBe(withoutCounts(faultTable(all, coveredFaults, withstood)));
  });

  it('says of a fault that was not withstood that it was not', () => {
    expect(faultTable({ 'file-missing': { what: 'A file is missing', outcome: 'all facts', on: ['page'] } }, [], [])).toContain('| A file is missing | page | not withstood | – | – | all facts |');
  });

  it.each(Object.keys(all))('has a test of %s', (fault) => {
    const tests = ['tests/browser/faults.test.ts', 'tests/browser/faultsAround.test.ts', 'tests/browser/readerMode.test.ts'].map((file) => readFileSync(file, 'utf8')).join('');
    expect(tests.split(`withstands('${fault}',`)).toHaveLength(2);
  });

  it('names tests that there are', () => {
    expect(coveredFaults.flatMap(({ tests }) => tests).filter((test) => !existsSync(test))).toEqual([]);
  });
});
