import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadOperation, operationSlugs } from '../../lib/operation/loadOperation';
import { today, validTexts } from '../lib/operation/validOperation';
import { bendSheet, validSheet } from '../lib/sheet/validSheet';
import { SheetDesk } from './sheetDesk';

/** Milliseconds that a command of its own, or many imports, may take on a machine with much else to do. */
const patience = 60_000;

let desk: SheetDesk;
beforeEach(() => {
  desk = new SheetDesk();
});
afterEach(() => {
  vi.unstubAllEnvs();
  desk.remove();
});

describe('npm run import', () => {
  it.each(operationSlugs())('leaves every file of %s as it is, byte for byte, when its export did not change', (slug) => {
    const before = desk.snapshot();
    const sheet = path.join(desk.folder, 'agencies.csv');
    expect(desk.runExport(slug, `--out=${sheet}`, '--separator=;')).toMatchObject({ code: 0 });
    expect(desk.runImport(slug, sheet)).toEqual({ code: 0, printed: `data/${slug}/agencies.yaml says the same already; nothing was changed.`, complained: '' });
    expect(desk.snapshot()).toEqual(before);
  });

  it('changes what the sheet says otherwise, and tells it', () => {
    const sheet = desk.write('agencies.csv', bendSheet('13.75', '13.8'));
    expect(desk.runImport('example', sheet)).toEqual({ code: 0, printed: 'thailand-dsi: seat.latitude: 13.75 → 13.8\n1 change made in data/example/agencies.yaml.', complained: '' });
    expect(readFileSync(desk.fileOf('example'), 'utf8')).toBe(validTexts['agencies.yaml'].replace('13.75', '13.8'));
  });

  it('only tells it with --dry-run, even where npm took the option for its own', () => {
    const before = desk.snapshot();
    const sheet = desk.write('agencies.csv', bendSheet('13.75', '13.8'));
    const told = { code: 0, printed: 'thailand-dsi: seat.latitude: 13.75 → 13.8\n1 change would be made in data/example/agencies.yaml; nothing was changed.', complained: '' };
    expect(desk.runImport('example', sheet, '--dry-run')).toEqual(told);
    vi.stubEnv('npm_config_dry_run', 'true');
    expect(desk.runImport('example', sheet)).toEqual(told);
    expect(desk.snapshot()).toEqual(before);
  });

  it('makes the file where there is none', () => {
    rmSync(desk.fileOf('example'));
    expect(desk.runImport('example', desk.write('agencies.csv', validSheet))).toMatchObject({ code: 0, printed: 'interpol: new, with 1 contribution\nthailand-dsi: new, with 1 contribution\n2 changes made in data/example/agencies.yaml.' });
    expect(loadOperation('example', { dataFolder: desk.folderOf('example'), today }).agencies.map(({ id }) => id)).toEqual(['interpol', 'thailand-dsi']);
  });

  it("keeps the file's permissions, and a link a link", () => {
    const file = desk.fileOf('example');
    const target = path.join(desk.folder, 'elsewhere.yaml');
    renameSync(file, target);
    chmodSync(target, 0o640);
    symlinkSync(target, file);
    expect(desk.runImport('example', desk.write('agencies.csv', bendSheet('13.75', '13.8')))).toMatchObject({ code: 0 });
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(readFileSync(target, 'utf8')).toContain('latitude: 13.8');
  });

  it('says what is wrong with its own line', () => {
    const sheet = desk.write('agencies.csv', validSheet);
    const missing = path.join(desk.folder, 'agences.csv');
    expect(desk.runImport()).toMatchObject({ code: 1, complained: 'Write an operation and a sheet, as in npm run import -- blackwrist agencies.csv' });
    expect(desk.runImport('example', sheet, '--dryrun')).toMatchObject({ code: 1, complained: "'--dryrun' is not an option; did you mean '--dry-run'?\nSee npm run import -- --help" });
    expect(desk.runImport('exampel', sheet)).toMatchObject({ code: 1, complained: "data:1:1 there is no operation 'exampel'; did you mean 'example'?\n1 error; nothing was changed." });
    expect(desk.runImport('example', missing)).toMatchObject({ code: 1, complained: 'agences.csv: is not there; check the name\n1 error; nothing was changed.' });
    expect(desk.runImport('example', desk.folder)).toMatchObject({ code: 1, complained: `${path.basename(desk.folder)}: is a folder; there must be a file of this name\n1 error; nothing was changed.` });
    expect(desk.runImport('--help').printed).toContain('npm run import -- blackwrist agencies.csv --dry-run');
  });

  it('tells every error at once, ends with 1 and writes nothing, run as a command', () => {
    const before = desk.snapshot();
    const sheet = desk.write('agencies.csv', bendSheet('100.5,', '"100,5",', bendSheet('13.75', '13.8', bendSheet("'2017-06", 'Jun-17'))));
    const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/import.ts', 'example', sheet], { encoding: 'utf8', env: { ...process.env, DATA_FOLDER: desk.folderOf('example') } });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').filter((line) => !line.startsWith('npm '))).toEqual([
      "agencies.csv row 3, column K (seat.longitude): '100,5' has a comma; write 100.5 with a point",
      "agencies.csv row 3, column Q (date): 'Jun-17' is not a date here; if the spreadsheet has changed it, format the column as text, and write it as in '2017', '2017-06' or '2018-01-16'",
      '2 errors; nothing was changed.',
      '',
    ]);
    expect(desk.snapshot()).toEqual(before);
  }, patience);

  it('writes no file when there is an error, whatever the sheet holds, and a right one when there is none', () => {
    const pieces = ['"', ',', ';', '\r\n', '\n', '\t', "'", '=', '-', '0', '1,5', '𝄞', '\u202E', '\uFEFF', '\0', 'id', 'interpol', 'europol', 'THA', 'paper 2', 'Jun-17', '', ' ', 'x'.repeat(2_001), '__proto__', '???'];
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.oneof(fc.constant(0), fc.nat(40)), insert: fc.constantFrom(...pieces) });
    const outcomes = new Set<number>();
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), (changes, removesMissing) => {
        const before = desk.snapshot();
        const sheet = changes.reduce((text, { at, remove, insert }) => text.slice(0, at * text.length) + insert + text.slice(at * text.length + remove), validSheet);
        const { code, printed, complained } = desk.runImport('example', desk.write('agencies.csv', sheet), ...(removesMissing ? ['--remove-missing'] : []));
        outcomes.add(code);
        if (code === 0) {
          expect(loadOperation('example', { dataFolder: desk.folderOf('example'), today }).slug).toBe('example');
          expect(complained).toBe('');
        } else {
          expect(desk.snapshot()).toEqual(before);
          expect(printed).toBe('');
          expect(complained).toMatch(/; nothing was changed\.$/);
          expect(complained).not.toMatch(/undefined|NaN|\[object|TypeError|\n +at /);
        }
      }),
      { numRuns: 300 },
    );
    expect([...outcomes].toSorted()).toEqual([0, 1]);
  }, patience);
});
