import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadOperation } from '../../../lib/operation/loadOperation';
import { runNew } from '../../../scripts/new/runNew';
import { writeShared } from '../../fixtures/operations/writeShared';

/** What stands in the data folder already. */
const shared = ['_help', '_topics'];

let dataFolder = '';

beforeEach(() => {
  dataFolder = path.join(mkdtempSync(path.join(tmpdir(), 'new-')), 'data');
  mkdirSync(dataFolder);
  writeShared(dataFolder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(path.dirname(dataFolder), { recursive: true });
});

function run(...args: string[]): { readonly code: number; readonly printed: string; readonly complained: string } {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = runNew(args, { print: (text) => printed.push(text), complain: (text) => complained.push(text), dataFolder, today: '2026-11-24' });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

describe('npm run new', () => {
  it('makes a folder that loads as a draft', () => {
    expect(run('operation-x', '--topic=fraud').code).toBe(0);
    expect(readdirSync(path.join(dataFolder, 'operation-x')).toSorted()).toEqual(['agencies.yaml', 'operation.yaml', 'sources.yaml']);
    expect(loadOperation('operation-x', { dataFolder, today: '2026-11-24' })).toMatchObject({ slug: 'operation-x', status: 'draft', topic: 'fraud', asOf: '2026-11-24' });
  });

  it('says in three lines what to do next', () => {
    vi.stubEnv('PORT', '8080');
    expect(run('operation-x')).toMatchObject({ complained: '' });
    expect(run('operation-y', '--topic=fraud').printed).toBe(`Made ${path.join(dataFolder, 'operation-y')}, a draft of placeholders. Next:
  1. Write your facts into its operation.yaml, agencies.yaml and sources.yaml. Each agency has a file in _agencies; take its example-agency.yaml and example-organisation.yaml out at the end.
  2. npm run dev shows it at http://localhost:8080/en/operation-y/, anew at each save.
  3. npm run check -- operation-y lists all that is wrong.`);
  });

  it('asks for a topic where it is told none, and the draft fails until there is one', () => {
    expect(run('operation-x').printed).toContain('1. Choose its topic in operation.yaml, and write your facts into');
    expect(readFileSync(path.join(dataFolder, 'operation-x/operation.yaml'), 'utf8')).toContain('\ntopic: # choose one of child-sexual-abuse, cultural-goods, fraud, ransomware\n');
    expect(() => loadOperation('operation-x', { dataFolder, today: '2026-11-24' })).toThrow(/operation\.yaml:\d+:8 topic: has no value; write one of child-sexual-abuse, cultural-goods, fraud, ransomware$/);
  });

  it('asks for a file in _topics where there is none', () => {
    rmSync(path.join(dataFolder, '_topics'), { recursive: true });
    run('operation-x');
    expect(readFileSync(path.join(dataFolder, 'operation-x/operation.yaml'), 'utf8')).toContain('\ntopic: # choose one of those that you write in _topics\n');
    expect(() => loadOperation('operation-x', { dataFolder, today: '2026-11-24' })).toThrow('topic: has no value; there is none in _topics; write its file there first');
  });

  it('leaves the operation, its agencies and the schemas in the data folder, and nothing else', () => {
    run('operation-x');
    expect(readdirSync(dataFolder).toSorted()).toEqual([...shared, '_agencies', '_schemas', 'operation-x'].toSorted());
    expect(readFileSync(path.join(dataFolder, '_schemas/agencies.schema.json'), 'utf8')).toContain('"agencies.yaml"');
  });

  it('leaves the schemas that are there as they are', () => {
    mkdirSync(path.join(dataFolder, '_schemas'));
    run('operation-x');
    expect(readdirSync(path.join(dataFolder, '_schemas'))).toEqual([]);
  });

  it('honours DATA_FOLDER', () => {
    vi.stubEnv('DATA_FOLDER', dataFolder);
    expect(runNew(['operation-x'], { print: () => undefined, complain: () => undefined })).toBe(0);
    expect(existsSync(path.join(dataFolder, 'operation-x'))).toBe(true);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('npm run new -- operation-h') as string, complained: '' });
  });
});

describe('npm run new, when something is wrong,', () => {
  it.each([
    ['no name', [], 'The name of the operation is missing; write it as in npm run new -- operation-h.'],
    ['two words', ['operation', 'x'], "'x' is one word too many: npm run new takes only <slug>."],
    ['a name with a space', ['Operation X'], "'Operation X' is not an id; write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'; did you mean 'operation-x'?"],
    ['an unknown option', ['operation-x', '--hlep'], "'--hlep' is not an option; did you mean '--help'?"],
    ['a mistyped topic', ['operation-x', '--topic=fruud'], "'fruud' is not a value of --topic; did you mean 'fraud'?"],
    ['a name that is taken', ['404'], "the name cannot be '404', which is an address of the site; choose another name."],
  ])('says so of %s in one sentence, and writes nothing', (_, args, message) => {
    expect(run(...args)).toEqual({ code: 1, printed: '', complained: message });
    expect(readdirSync(dataFolder)).toEqual(shared);
  });

  it('does not touch a folder that is there', () => {
    mkdirSync(path.join(dataFolder, 'operation-x'));
    writeFileSync(path.join(dataFolder, 'operation-x/notes.txt'), 'mine');
    expect(run('operation-x')).toEqual({ code: 1, printed: '', complained: `${path.join(dataFolder, 'operation-x')} is already there; choose another name, or edit what it holds.` });
    expect(readdirSync(path.join(dataFolder, 'operation-x'))).toEqual(['notes.txt']);
  });

  it.each([
    ['is not there', () => rmSync(dataFolder, { recursive: true })],
    ['is a file', () => { rmSync(dataFolder, { recursive: true }); writeFileSync(dataFolder, ''); }],
  ])('asks for a data folder when it %s', (_, prepare) => {
    prepare();
    expect(run('operation-x')).toEqual({ code: 1, printed: '', complained: `There is no data folder ${dataFolder}; make it, or name another one with DATA_FOLDER.` });
    expect(existsSync(path.join(dataFolder, 'operation-x'))).toBe(false);
  });

  it('leaves nothing half-made when it cannot write all of it', () => {
    symlinkSync('nowhere', path.join(dataFolder, '_schemas'));
    const { code, printed, complained } = run('operation-x');
    expect([code, printed]).toEqual([1, '']);
    expect(complained).toMatch(/operation-x (is already there|cannot be written \(E\w+\)); [a-z ]+\.$/);
    expect(readdirSync(dataFolder).toSorted()).toEqual([...shared, '_schemas'].toSorted());
  });
});
