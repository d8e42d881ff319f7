import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangedMeanwhile, replaceFile, replacingFault } from '../../scripts/sheet/replaceFile';
import { bendSheet, validSheet } from '../lib/sheet/validSheet';
import { SheetDesk } from './sheetDesk';

/** Milliseconds that some commands at once may take on a machine with much else to do. */
const patience = 120_000;

describe('replaceFile', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'replace-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => path.join(folder, 'agencies.yaml');
  const draft = () => path.join(folder, '.agencies.yaml.new');

  it('writes on what was read, or not at all', () => {
    writeFileSync(file(), 'old');
    replaceFile(file(), 'new', { read: Buffer.from('old') });
    expect(readFileSync(file(), 'utf8')).toBe('new');
    expect(() => replaceFile(file(), 'newer', { read: Buffer.from('old') })).toThrow(ChangedMeanwhile);
    expect(() => replaceFile(file(), 'newer', { read: undefined })).toThrow(ChangedMeanwhile);
    expect(readFileSync(file(), 'utf8')).toBe('new');
    expect(existsSync(draft())).toBe(false);
  });

  it('notices that the file is gone', () => {
    expect(() => replaceFile(file(), 'new', { read: Buffer.from('old') })).toThrow(/changed by somebody else/);
    replaceFile(file(), 'new', { read: undefined });
    expect(readFileSync(file(), 'utf8')).toBe('new');
  });

  it(
    'waits for another command, and says so when that does not end',
    () => {
      writeFileSync(file(), 'old');
      writeFileSync(draft(), '');
      expect(fault(() => replaceFile(file(), 'new', { read: Buffer.from('old') }))).toBe(
        'is being changed by another command; wait for it, or remove .agencies.yaml.new beside it if there is none',
      );
      expect([readFileSync(file(), 'utf8'), existsSync(draft())]).toEqual(['old', true]);
      const longAgo = new Date(Date.now() - 120_000);
      utimesSync(draft(), longAgo, longAgo);
      replaceFile(file(), 'new', { read: Buffer.from('old') });
      expect([readFileSync(file(), 'utf8'), existsSync(draft())]).toEqual(['new', false]);
    },
    patience,
  );
});

describe('imports that run at the same time, each a process of its own', () => {
  let desk: SheetDesk;
  beforeEach(() => {
    desk = new SheetDesk();
  });
  afterEach(() => desk.remove());

  /** Empty rows, so that reading the sheet takes a while. */
  const slowly = (sheet: string) => sheet + '\r\n'.repeat(20_000);
  const run = (sheet: string) =>
    new Promise<{ readonly code: number | null; readonly output: string }>((resolve) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/import.ts', 'example', sheet], {
        env: { ...process.env, DATA_FOLDER: desk.folderOf('example') },
      });
      let output = '';
      child.stdout.on('data', (data: Buffer) => (output += data.toString()));
      child.stderr.on('data', (data: Buffer) => (output += data.toString()));
      child.on('close', (code) => resolve({ code, output }));
    });

  it(
    'lose no change that one of them says was made',
    async () => {
      const changes = [
        ['13.75', '13.8', 'latitude: 13.8'],
        ['Took the case on.', 'Took it on.', 'Took it on.'],
      ] as const;
      const sheets = changes.map(([old, wanted], index) => desk.write(`${index}.csv`, slowly(bendSheet(old, wanted))));
      const answers = await Promise.all(sheets.map(run));
      const text = readFileSync(desk.fileOf('example'), 'utf8');
      for (const [index, { code, output }] of answers.entries()) {
        if (code === 0) expect(output).toMatch(/^\d changes? made/m);
        else
          expect(output).toContain(
            'data/example/agencies.yaml: has been changed by somebody else meanwhile; run the command again, on what it holds now; nothing was changed.',
          );
        // A later import that read the earlier one's file takes its change back by what its own sheet says, and tells it.
        const undone = answers.some(
          ({ output: other }, at) => at !== index && other.includes(changes[index]?.[1] ?? '') && other.includes('→'),
        );
        if (code === 0 && !undone) expect(text).toContain(changes[index]?.[2]);
      }
      expect(answers.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'lose nothing that an editor saves meanwhile',
    async () => {
      const sheet = desk.write('agencies.csv', slowly(bendSheet('13.75', '13.8', validSheet)));
      const before = readFileSync(desk.fileOf('example'), 'utf8');
      let saves = 0;
      const saving = setInterval(() => {
        writeFileSync(path.join(desk.folder, 'saved'), `${before}# saved ${(saves += 1)} times\n`);
        renameSync(path.join(desk.folder, 'saved'), desk.fileOf('example'));
      }, 10);
      const { code, output } = await run(sheet);
      clearInterval(saving);
      expect([code, output.trim().split('\n').at(-1)]).toEqual([
        1,
        'data/example/agencies.yaml: has been changed by somebody else meanwhile; run the command again, on what it holds now; nothing was changed.',
      ]);
      expect(readFileSync(desk.fileOf('example'), 'utf8')).toBe(`${before}# saved ${saves} times\n`);
    },
    patience,
  );
});

function fault(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    return replacingFault(error);
  }
}
