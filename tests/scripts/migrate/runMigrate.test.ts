import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMigrate } from '../../../scripts/migrate/runMigrate';
import { oldTexts } from '../../lib/migrate/oldFolder';

let root: string;
let said: string[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'migrate-'));
  said = [];
});

afterEach(() => rmSync(root, { recursive: true }));

function write(slug: string, texts: Readonly<Record<string, string>>): void {
  mkdirSync(path.join(root, 'data', slug), { recursive: true });
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(root, 'data', slug, file), text);
}

const read = (slug: string, file = 'operation.yaml'): string => readFileSync(path.join(root, 'data', slug, file), 'utf8');
const run = (...args: readonly string[]): number => runMigrate(args, { print: (text) => said.push(text), complain: (text) => said.push(`! ${text}`), dataFolder: path.join(root, 'data') });

describe('npm run migrate', () => {
  it('takes every folder to the new form, and says what it did and what a person must check', () => {
    write('example', oldTexts());
    write('other', oldTexts('countries: [THA]\n'));
    expect([run(), ...said]).toEqual([
      0,
      'data/example/operation.yaml:10: each country has its sources now (2).',
      'data/example/agencies.yaml:1: its agencies are in the registry now (2).',
      "A person must check:\ndata/example/operation.yaml:10: no statement names NZL; the summary's sources stand there now: check them\ndata/example/agencies.yaml:1: thailand-dsi: 'kind: police' stands in _agencies now; write prosecution or government where it is one, and check the level",
      'data/other/operation.yaml:10: each country has its sources now (1).',
      'data/other/agencies.yaml:1: its agencies are in the registry now (2).',
    ]);
    expect(read('_agencies', 'thailand-dsi.yaml')).toContain('country: THA\n');
    expect(read('other', 'agencies.yaml')).toMatch(/^- agency: interpol\n/);
    expect(read('example')).toContain('  - country: NZL\n    sources: [{ id: paper, paragraph: 1 }]\n');
  });

  it('changes nothing when it is run again', () => {
    write('example', oldTexts());
    run('example');
    const once = read('example');
    said = [];
    expect(run('example')).toBe(0);
    expect(said).toEqual(['data/example is in the new form already.']);
    expect(read('example')).toBe(once);
  });

  it('takes the path of a folder, and leaves the others alone', () => {
    write('example', oldTexts());
    write('other', oldTexts());
    expect(run(`${path.join(root, 'data', 'example')}/`)).toBe(0);
    expect(read('other')).toBe(oldTexts()['operation.yaml']);
    expect(read('example')).not.toBe(oldTexts()['operation.yaml']);
  });

  it('writes nothing where a file can’t be read, goes on with the next folder, and ends with 1', () => {
    write('broken', { ...oldTexts(), 'agencies.yaml': '- id: [\n' });
    write('example', oldTexts());
    expect(run()).toBe(1);
    expect(said[0]).toMatch(/^! data\/broken\/agencies\.yaml:1: /);
    expect(said[1]).toBe('! data/broken stays as it is; mend that first.');
    expect(read('broken')).toBe(oldTexts()['operation.yaml']);
    expect(read('example')).toContain('- country: NZL');
  });

  it('says that there is no such folder, and what its options are', () => {
    write('example', oldTexts());
    expect(run('exampel')).toBe(1);
    expect(run('--force')).toBe(1);
    expect(said.join('\n')).toMatch(/there is no operation 'exampel'; did you mean 'example'\?[^]*'--force' is not an option/);
    expect(run('--help')).toBe(0);
  });
});
