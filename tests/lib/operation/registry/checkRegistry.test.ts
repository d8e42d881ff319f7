import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../lib/operation/Problem';
import { checkRegistry } from '../../../../lib/operation/registry/checkRegistry';
import { registryFiles, registryTexts } from './registryTexts';

const today = '2026-11-24';
const check = (texts: Readonly<Record<string, string>> = {}) => checkRegistry(registryFiles(texts), today);
const errorsOf = (texts: Readonly<Record<string, string>>): readonly string[] => check(texts).errors.map(formatProblem).map((line) => line.replace('data/_agencies/', ''));
const bent = (file: string, old: string, replacement: string): Readonly<Record<string, string>> => {
  const text = registryTexts[file] ?? '';
  expect(text).toContain(old);
  return { [file]: text.replace(old, () => replacement) };
};

describe('the registry of agencies', () => {
  it('becomes its agencies, by the names of their files, where nothing is wrong', () => {
    const { errors, warnings, agencies } = check();
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect([...agencies.keys()]).toEqual(['interpol', 'interpol-bangkok', 'thailand-dsi']);
    expect(agencies.get('interpol-bangkok')).toMatchObject({ id: 'interpol-bangkok', partOf: 'interpol', formerly: [], sources: [] });
    expect(agencies.get('interpol')).toMatchObject({ kind: 'international-organisation', seat: { citation: { source: 'agency-site' } } });
  });

  it.each([
    ['a seat without a source', 'interpol.yaml', ', source: { id: agency-site } }', ' }', expect.stringMatching(/^interpol\.yaml:3:\d+ seat\.source: 'source' is missing/)],
    ['a seat that is far from its country', 'interpol.yaml', 'country: FRA', 'country: NZL', expect.stringMatching(/^interpol\.yaml:3:\d+ seat\.longitude: the seat lies .* outside New Zealand/)],
    ['a source that there is not', 'interpol.yaml', 'source: { id: agency-site }', 'source: { id: agency-sit }', "interpol.yaml:3:119 seat.source.id: there is no source 'agency-sit' among the sources of this file; did you mean 'agency-site'?"],
    ['a level for an international organisation', 'interpol.yaml', 'kind: international-organisation', 'kind: international-organisation\nlevel: national', 'interpol.yaml:3:1 level: an international organisation has no level; remove this line'],
    ['an agency of no country', 'thailand-dsi.yaml', 'country: THA\n', '', "thailand-dsi.yaml:1:1 country: 'country' is missing; an agency of the kind police belongs to a country, as in: country: THA"],
    ['an agency of no level', 'thailand-dsi.yaml', 'level: national\n', '', "thailand-dsi.yaml:1:1 level: 'level' is missing; an agency of the kind police is national, regional or local"],
    ['a parent that there is not', 'interpol-bangkok.yaml', 'part-of: interpol', 'part-of: interpoll', "interpol-bangkok.yaml:3:10 part-of: there is no agency 'interpoll' in _agencies; did you mean 'interpol'?"],
    ['itself as its parent', 'interpol-bangkok.yaml', 'part-of: interpol', 'part-of: interpol-bangkok', "interpol-bangkok.yaml:3:10 part-of: 'interpol-bangkok' is this agency itself"],
    ['a name that another has', 'interpol-bangkok.yaml', '"Liaison Bureau, Bangkok"', 'INTERPOL', "interpol-bangkok.yaml:1:13 name.en: 'INTERPOL' is the name of 'interpol' too; write what tells them apart, such as the country, or keep one of the two files"],
    ['a key that there is not', 'interpol.yaml', 'kind:', 'kinds:', expect.stringMatching(/^interpol\.yaml:2:1 kinds: 'kinds' is not a key here; did you mean 'kind'\?$/)],
    ['a term that is never used', 'interpol.yaml', 'name: { en: Interpol,', 'name: { en: Child pornography unit,', expect.stringContaining("name.en: 'Child pornography' is never used here")],
    ['a page elsewhere without a source', 'interpol.yaml', 'kind:', 'same-as: [{ url: https://catalogue.example.org/Q1 }]\nkind:', expect.stringMatching(/^interpol\.yaml:2:\d+ same-as\.source: 'source' is missing/)],
    ['a page elsewhere that is no https address', 'interpol.yaml', 'kind:', 'same-as: [{ url: Q1, source: { id: agency-site } }]\nkind:', expect.stringMatching(/^interpol\.yaml:2:18 same-as\.url: 'Q1' is not an address/)],
    ['a day that has not come', 'thailand-dsi.yaml', 'until: 2019-06', 'until: 2029-06', expect.stringContaining("until: '2029-06' lies in the future")],
  ])('is refused with %s', (_, file, old, replacement, problem) => {
    expect(errorsOf(bent(file, old, replacement))).toContainEqual(problem);
  });

  it('is refused with a loop of parents, in each file of the loop', () => {
    const loop = { ...bent('interpol.yaml', 'kind:', 'part-of: interpol-bangkok\nkind:') };
    expect(errorsOf(loop)).toEqual([
      "interpol-bangkok.yaml:3:10 part-of: goes round in a circle: interpol-bangkok is a part of interpol is a part of interpol-bangkok; one of them must be a part of none of the others",
      "interpol.yaml:2:10 part-of: goes round in a circle: interpol is a part of interpol-bangkok is a part of interpol; one of them must be a part of none of the others",
    ]);
  });

  it('is refused with one page elsewhere for two agencies, or twice for one', () => {
    const page = '{ url: https://catalogue.example.org/Q1, source: { id: history } }';
    const own = '{ url: https://catalogue.example.org/Q1, source: { id: agency-site } }';
    expect(errorsOf({ ...bent('interpol.yaml', 'kind:', `same-as: [${own}]\nkind:`), ...bent('thailand-dsi.yaml', 'kind:', `same-as: [${page}, ${page}]\nkind:`) })).toEqual([
      "thailand-dsi.yaml:7:18 same-as.url: is given for 'interpol' too; a page in another catalogue is about one agency",
      "thailand-dsi.yaml:7:86 same-as.url: is given for 'interpol' too; a page in another catalogue is about one agency",
    ]);
    expect(errorsOf(bent('interpol.yaml', 'kind:', `same-as: [${own}, ${own}]\nkind:`))).toEqual(['interpol.yaml:2:90 same-as.url: stands twice in this list; remove one of the two']);
  });

  it('tells all that is wrong in all files at once', () => {
    expect(errorsOf({ ...bent('interpol.yaml', 'FRA', 'FRN'), ...bent('thailand-dsi.yaml', 'kind: police', 'kind: polcie') }).map((line) => line.split(':')[0])).toEqual(['interpol.yaml', 'thailand-dsi.yaml']);
  });

  it('is refused with a file whose name is no id, or that another address has, or that is not read', () => {
    expect(errorsOf({ 'Inter Pol.yaml': registryTexts['interpol-bangkok.yaml']?.replaceAll('Liaison', 'Third').replaceAll('връзка', 'среща') ?? '' })[0]).toMatch(/^Inter Pol\.yaml:1:1 the file's name 'Inter Pol' is not an id/);
    expect(errorsOf({ 'embed-code.yaml': registryTexts['interpol-bangkok.yaml']?.replaceAll('Liaison', 'Third').replaceAll('връзка', 'среща') ?? '' })[0]).toMatch(/^embed-code\.yaml:1:1 the file's name cannot be 'embed-code'/);
    expect(errorsOf({ 'europol.yml': '' })).toEqual(['europol.yml:1:1 is not read; a file of the registry ends in .yaml, as in europol.yaml']);
  });

  it('is warned of where a name is not translated', () => {
    expect(check(bent('interpol.yaml', ', bg: Интерпол', '')).warnings.map(formatProblem)).toEqual([
      "data/_agencies/interpol.yaml:1:7 name.bg: 'bg' is missing; readers of the Bulgarian pages see another language until it is translated",
    ]);
  });
});

describe('what became of an agency', () => {
  const body = 'kind: police\nlevel: national\ncountry: GBR\n';
  const source = 'sources: [{ id: act, publisher: { en: An act }, language: en, read: whole }]\n';
  const ended = (name: string, by: string) => `name: { en: ${name}, bg: ${name} }\n${body}succeeded: { date: 2013-10-07, by: [${by}], source: { id: act } }\n${source}`;
  const plain = (name: string) => `name: { en: ${name}, bg: ${name} }\n${body}`;

  it.each([
    ['replaced by one', { 'old.yaml': ended('Old', 'new'), 'new.yaml': plain('New') }],
    ['merged into one', { 'one.yaml': ended('One', 'new'), 'two.yaml': ended('Two', 'new'), 'new.yaml': plain('New') }],
    ['split into several', { 'old.yaml': ended('Old', 'north, south'), 'north.yaml': plain('North'), 'south.yaml': plain('South') }],
  ])('%s', (_, files) => {
    const { errors, agencies } = check(files);
    expect(errors).toEqual([]);
    for (const [file, text] of Object.entries(files)) {
      const by = /by: \[(.*?)\]/.exec(text)?.[1]?.split(', ');
      expect(agencies.get(file.replace('.yaml', ''))?.succeeded?.by).toEqual(by);
    }
  });

  it('is refused where it names an agency that there is not', () => {
    expect(errorsOf({ 'old.yaml': ended('Old', 'uk-nca') })).toEqual([expect.stringContaining("succeeded.by: there is no agency 'uk-nca' in _agencies")]);
  });
});
