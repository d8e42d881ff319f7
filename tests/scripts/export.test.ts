import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validSheet } from '../lib/sheet/validSheet';
import { SheetDesk } from './sheetDesk';

/** Milliseconds that a command of its own may take on a machine with much else to do. */
const patience = 60_000;

let desk: SheetDesk;
beforeEach(() => {
  desk = new SheetDesk();
});
afterEach(() => desk.remove());

describe('npm run export', () => {
  it('writes the sheet to standard output', () => {
    expect(desk.runExport('example')).toEqual({ code: 0, printed: '', complained: '', written: validSheet });
  });
  it('writes the sheet to a file, with the separator that is asked for', () => {
    const file = path.join(desk.folder, 'agencies.csv');
    expect(desk.runExport('example', `--out=${file}`, '--separator=;')).toEqual({ code: 0, printed: `Wrote ${file}.`, complained: '', written: '' });
    expect(readFileSync(file, 'utf8')).toBe(validSheet.replaceAll(',', ';'));
    expect(desk.runExport('example', '--separator', 'tab').written).toBe(validSheet.replaceAll(',', '\t'));
  });
  it('writes nothing of an operation that is wrong', () => {
    rmSync(desk.fileOf('example', 'sources.yaml'));
    const file = path.join(desk.folder, 'agencies.csv');
    expect(desk.runExport('example', `--out=${file}`)).toMatchObject({ code: 1, written: '', complained: expect.stringMatching(/^data\/example\/sources\.yaml:1:1 the file is missing.*\nNothing was written\.$/) as string });
    expect(existsSync(file)).toBe(false);
  });
  it('says what is wrong with its own line', () => {
    expect(desk.runExport()).toMatchObject({ code: 1, complained: 'Write one operation, as in npm run export -- blackwrist --out=agencies.csv' });
    expect(desk.runExport('example', '--out')).toMatchObject({ code: 1, complained: "'--out' needs a value; write it as in --out=agencies.csv\nSee npm run export -- --help" });
    expect(desk.runExport('example', '--separator=|')).toMatchObject({ code: 1, complained: "The separator is ',' or ';' or 'tab'; write it as in --separator=';'" });
    expect(desk.runExport('exampel')).toMatchObject({ code: 1, complained: "data:1:1 there is no operation 'exampel'; did you mean 'example'?\nNothing was written." });
    expect(desk.runExport('example', `--out=${desk.folder}/none/agencies.csv`)).toMatchObject({ code: 1, complained: `${desk.folder}/none/agencies.csv: cannot be written (ENOENT); check that its folder is there and may be written to.` });
    expect(desk.runExport('--help').printed).toContain('npm run export -- blackwrist --out=agencies.csv');
  });
  it('writes bytes in UTF-8 with a byte order mark, run as a command', () => {
    const { status, stdout } = spawnSync('npx', ['tsx', 'scripts/export.ts', 'example'], { env: { ...process.env, DATA_FOLDER: desk.folderOf('example') } });
    expect(status).toBe(0);
    expect(stdout.equals(Buffer.from(validSheet, 'utf8'))).toBe(true);
    expect([...stdout.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  }, patience);
});
