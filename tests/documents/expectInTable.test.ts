import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectInTable, type DocumentTable } from './expectInTable';

const table = (...rows: readonly string[]): string =>
  ['| a | b |', '|---|---|', '| host | other |', '', '| host | code | sees |', '|---|---|---|', ...rows, '', '<!-- /rows -->', ''].join('\n');

let folder = '';
let written: DocumentTable;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'table-'));
  written = { document: path.join(folder, 'hosts.md'), end: '<!-- /rows -->', variable: 'WRITE_ROWS' };
  writeFileSync(written.document, table('| host | script | map |', '| other | script | link |'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('a row of a document', () => {
  it('is held to what was seen', () => {
    expectInTable(written, ['host', 'script', 'map'], [0, 1]);
    expect(() => expectInTable(written, ['host', 'script', 'link'], [0, 1])).toThrow();
    expect(() => expectInTable(written, ['host', 'plain', 'map'], [0, 1])).toThrow();
  });

  it('is written where the environment says so, a new one behind its kin', () => {
    vi.stubEnv('WRITE_ROWS', '1');
    expectInTable(written, ['host', 'script', 'link'], [0, 1]);
    expectInTable(written, ['host', 'plain', 'map'], [0, 1]);
    expectInTable(written, ['third', 'plain', 'map'], [0, 1]);
    expect(readFileSync(written.document, 'utf8')).toBe(table('| host | script | link |', '| host | plain | map |', '| other | script | link |', '| third | plain | map |'));
  });
});
