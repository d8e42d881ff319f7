import { describe, expect, it } from 'vitest';
import { migrateFolder } from '../../../lib/migrate/migrateFolder';
import { sourcedCountries } from '../../../lib/migrate/sourcedCountries';
import type { DataFileName } from '../../../lib/operation/DataFiles';
import { problemLines } from '../operation/problemLines';
import { dataFiles } from '../operation/validOperation';
import { oldTexts } from './oldFolder';

function migrated(texts: Partial<Record<string, string | Uint8Array>>) {
  const result = migrateFolder({ contents: new Map(Object.entries(texts)) as ReadonlyMap<string, string | Uint8Array> }, [sourcedCountries]);
  if ('hindered' in result) throw new Error(JSON.stringify(result.hindered));
  return result;
}

/** The lines from `countries` to the figures after a list was taken to the new form. */
function listAfter(countries: string): string {
  const text = migrated(oldTexts(countries)).changed.get('operation.yaml') ?? '';
  return text.slice(text.indexOf('countries:'), text.indexOf('figures:'));
}

const thailand = 'sources: [{ id: paper, paragraph: 6 }, { id: paper, paragraph: 3 }, { id: paper, paragraph: 2 }]';
const newZealand = 'sources: [{ id: paper, paragraph: 1 }]';

describe('a folder of the form before countries had sources', () => {
  it('is refused in one sentence, which names the command', () => {
    expect(problemLines(dataFiles(oldTexts()))).toEqual([
      'operation.yaml:9:1 countries: lists codes alone, which is an older form of the format; npm run migrate takes this folder to the new one, in which each country has its sources',
    ]);
  });

  it('is right in the new form', () => {
    const { changed } = migrated(oldTexts());
    expect([...changed.keys()]).toEqual(['operation.yaml']);
    expect(problemLines(dataFiles({ 'operation.yaml': changed.get('operation.yaml') ?? '' }))).toEqual([]);
  });

  it('has the sources of what agencies did, of outcomes and of steps, each once, in that order', () => {
    expect(listAfter('countries: [THA]\n')).toBe(`countries:\n  - country: THA\n    ${thailand}\n`);
  });

  it('has the summary’s where nothing tells of a country, and says that a person must check them', () => {
    const { changed, done, toCheck } = migrated(oldTexts());
    expect(changed.get('operation.yaml')).toContain(`  - country: NZL\n    ${newZealand}\n`);
    expect(done).toEqual([{ file: 'operation.yaml', line: 10, message: 'each country has its sources now (2)' }]);
    expect(toCheck).toEqual([{ file: 'operation.yaml', line: 10, message: "no statement names NZL; the summary's sources stand there now: check them" }]);
  });

  it.each([
    ['a comment behind the list', 'countries: [NZL, THA] # both\n', `countries: # both\n  - country: NZL\n    ${newZealand}\n  - country: THA\n    ${thailand}\n`],
    ['lines with hyphens', 'countries:\n  # the first\n  - NZL # of two\n  - THA\n', `countries:\n  # the first\n  - country: NZL # of two\n    ${newZealand}\n  - country: THA\n    ${thailand}\n`],
    ['hyphens that stand under the key', 'countries:\n- NZL\n- THA\n', `countries:\n- country: NZL\n  ${newZealand}\n- country: THA\n  ${thailand}\n`],
    ['quotes', 'countries: ["NZL"]\n', `countries:\n  - country: "NZL"\n    ${newZealand}\n`],
    ['several lines between brackets', 'countries: [\n  NZL,\n  THA,\n]\n', `countries:\n  - country: NZL\n    ${newZealand}\n  - country: THA\n    ${thailand}\n`],
    ['comments between brackets', 'countries: [\n  NZL, # the first\n  THA]\n', `countries: [\n  { country: NZL, ${newZealand} }, # the first\n  { country: THA, ${thailand} }]\n`],
    ['a record beside a code', 'countries: [{ country: NZL, sources: [{ id: paper }] }, THA]\n', `countries: [{ country: NZL, sources: [{ id: paper }] }, { country: THA, ${thailand} }]\n`],
  ])('keeps %s', (_, before, after) => {
    expect(listAfter(before)).toBe(after);
  });

  it('keeps line ends of Windows', () => {
    const before = oldTexts();
    const { changed } = migrated({ ...before, 'operation.yaml': before['operation.yaml'].replaceAll('\n', '\r\n') });
    expect(changed.get('operation.yaml')?.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('has the sources of agencies that the registry says are of the country', () => {
    const whole = migrateFolder({ contents: new Map(Object.entries(oldTexts())) });
    if ('hindered' in whole) throw new Error(JSON.stringify(whole.hindered));
    const contents = new Map<string, string>([...Object.entries(oldTexts()), ...whole.changed, ['operation.yaml', oldTexts()['operation.yaml']]]);
    const again = migrateFolder({ contents, registry: { folder: 'data/_agencies', contents: whole.registry } });
    expect(again).toMatchObject({ registry: new Map(), changed: new Map([['operation.yaml', whole.changed.get('operation.yaml')]]) });
  });

  it('stays as it is once it is in the new form', () => {
    const once = { ...oldTexts(), ...Object.fromEntries(migrated(oldTexts()).changed) };
    expect(migrated(once)).toEqual({ changed: new Map(), registry: new Map(), done: [], toCheck: [] });
  });

  it.each<[string, Partial<Record<DataFileName, string>>, string]>([
    ['a file is no YAML', { 'agencies.yaml': '- id: [\n' }, 'agencies.yaml'],
    ['a code is none', { 'operation.yaml': oldTexts('countries: [NZL THA]\n')['operation.yaml'] }, 'operation.yaml'],
  ])('stays as it is where %s', (_, broken, file) => {
    const result = migrateFolder({ contents: new Map(Object.entries({ ...oldTexts(), ...broken })) });
    expect(result).toMatchObject({ hindered: [{ file }] });
  });

  it('stays as it is where a file is missing', () => {
    const rest = Object.entries(oldTexts()).filter(([file]) => file !== 'sources.yaml');
    expect(migrateFolder({ contents: new Map(rest) })).toEqual({ hindered: [{ file: 'sources.yaml', line: 1, message: 'the file is missing' }] });
  });
});
