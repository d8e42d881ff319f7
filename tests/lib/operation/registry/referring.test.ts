import { describe, expect, it } from 'vitest';
import { toFacts } from '../../../../lib/download/toFacts';
import { checkOperation } from '../../../../lib/operation/checkOperation';
import { DataError } from '../../../../lib/operation/DataError';
import { parseOperation } from '../../../../lib/operation/parseOperation';
import { formatProblem } from '../../../../lib/operation/Problem';
import { referringFiles, registryTexts } from './registryTexts';

const today = '2026-11-24';
const errorsAfter = (old: string, replacement: string, registry?: Readonly<Record<string, string>>): readonly string[] => {
  const change = (text: string) => {
    expect(text).toContain(old);
    return text.replace(old, () => replacement);
  };
  return checkOperation(referringFiles(change, registry), today).errors.map(formatProblem).map((line) => line.replace('data/example/', ''));
};

describe('an operation whose agencies are in the registry', () => {
  const { agencies, sources } = parseOperation(referringFiles(), today);

  it('has each agency with what the registry knows of it and what it did here', () => {
    expect(agencies[0]).toMatchObject({ id: 'interpol', name: { en: 'Interpol', bg: 'Интерпол' }, kind: 'international-organisation', body: 'international-organisation', seat: { place: { en: 'Lyon' }, citation: { source: 'interpol-agency-site' } } });
    expect(agencies[1]).toMatchObject({ id: 'thailand-dsi', unit: { en: 'Cybercrime Department' }, kind: 'national-agency', body: 'police', level: 'national', country: 'THA', contributions: [{ role: 'investigation', with: ['interpol'] }] });
  });

  it('has no seat where no source gives one', () => {
    expect(agencies[1]?.seat).toBeUndefined();
  });

  it('shows the name that the agency had then, and finds it by its others', () => {
    expect(agencies[1]).toMatchObject({ name: { en: 'Bureau of Inquiry' }, abbreviation: { en: 'BI' }, nameNow: { en: 'Department of Special Investigation' }, otherNames: ['Special Investigation Department', 'Office of Inquiry'] });
  });

  it('knows its pages in other catalogues, and its parent by the name of then', () => {
    const renamed = `formerly: [{ name: { en: Police Commission }, until: 2020, source: { id: agency-site } }]\n`;
    const page = 'same-as: [{ url: https://catalogue.example.org/Q1, source: { id: history } }]\npart-of: interpol\n';
    const registry = { 'interpol.yaml': renamed + (registryTexts['interpol.yaml'] ?? ''), 'thailand-dsi.yaml': page + (registryTexts['thailand-dsi.yaml'] ?? '') };
    const operation = parseOperation(referringFiles(undefined, registry), today);
    expect(operation.agencies[1]).toMatchObject({ sameAs: ['https://catalogue.example.org/Q1'], partOf: 'interpol', partOfName: { en: 'Police Commission' } });
    expect(toFacts(operation).agencies[1]).toMatchObject({ sameAs: ['https://catalogue.example.org/Q1'], partOf: 'interpol', partOfName: { en: 'Police Commission' } });
    expect(Object.keys(agencies[1] ?? {})).not.toContain('sameAs');
  });

  it('cites the registry’s sources beside its own, another source of the same id under the agency’s name', () => {
    expect(sources.map(({ id }) => id)).toEqual(['paper', 'agency-site', 'interpol-agency-site']);
  });

  it('has a source once that it cites itself', () => {
    const text = registryTexts['interpol.yaml']?.replace('https://interpol.example.org/', 'https://paper.example.org/2019/05/23/report');
    const operation = parseOperation(referringFiles(undefined, { 'interpol.yaml': text ?? '' }), today);
    expect(operation.sources.map(({ id }) => id)).toEqual(['paper', 'agency-site']);
    expect(operation.agencies[0]?.seat?.citation).toEqual({ source: 'paper' });
  });

  it('has a seat of its own where one of its sources says so', () => {
    const seat = "- agency: thailand-dsi\n  seat: { place: { en: Phuket }, country: THA, longitude: 98.39, latitude: 7.88, precision: city, source: { id: agency-site } }\n";
    const operation = parseOperation(referringFiles((text) => text.replace('- agency: thailand-dsi\n', seat)), today);
    expect(operation.agencies[1]?.seat).toMatchObject({ place: { en: 'Phuket' }, citation: { source: 'agency-site' } });
  });
});

describe('agencies.yaml that refers to the registry', () => {
  it.each([
    ['an agency that is not in it', 'agency: thailand-dsi', 'agency: thailand-dis', "agencies.yaml:6:11 agency: there is no agency 'thailand-dis' in _agencies; did you mean 'thailand-dsi'?"],
    ['an agency twice', 'agency: thailand-dsi', 'agency: interpol', "agencies.yaml:6:11 agency: 'interpol' stands in line 1 too; put its contributions together in one entry"],
    ['a partner that took no part', 'with: [interpol]', 'with: [interpol-bangkok]', "agencies.yaml:12:14 contributions.with: there is no agency 'interpol-bangkok' in agencies.yaml; write it there, or one of interpol, thailand-dsi"],
    ['itself as a partner', 'with: [interpol]', 'with: [thailand-dsi]', "agencies.yaml:12:14 contributions.with: 'thailand-dsi' is this agency itself; name the others only"],
    ['a name beside the id', '  unit:', '  name: { en: Another }\n  unit:', expect.stringMatching(/^agencies\.yaml:7:3 name: 'name' is not a key here; the keys are agency, unit, seat, contributions/)],
  ])('is refused with %s', (_, old, replacement, problem) => {
    expect(errorsAfter(old, replacement)).toContainEqual(problem);
  });

  it('is refused with an agency of a country that took no part, or without a name in the default language', () => {
    const registry = { 'thailand-dsi.yaml': (registryTexts['thailand-dsi.yaml'] ?? '').replace('country: THA', 'country: JPN').replace('en: Department of Special Investigation, ', '') };
    expect(errorsAfter('interpol', 'interpol', registry)).toEqual([
      "agencies.yaml:6:11 agency: 'thailand-dsi' has no name in 'en', the default language here; write it in _agencies/thailand-dsi.yaml",
      "agencies.yaml:6:11 agency: 'thailand-dsi' is of 'JPN' (Japan), which is not among the countries of operation.yaml; add it there, with its sources, if it took part",
    ]);
  });

  it('is refused with an agency of which a page could not show something in any language that it falls back to', () => {
    const registry = { 'interpol.yaml': (registryTexts['interpol.yaml'] ?? '').replace('place: { en: Lyon, bg: Лион }', 'place: { bg: Лион }').replace('publisher: { en: Interpol }', 'publisher: { bg: Интерпол }') };
    expect(errorsAfter('interpol', 'interpol', registry)).toEqual([
      "agencies.yaml:1:11 agency: 'interpol' has no place, no publisher of a source in 'en', the default language here; write it in _agencies/interpol.yaml",
    ]);
  });

  it('is no operation while the registry has an error, which is then told', () => {
    const files = referringFiles(undefined, { 'interpol.yaml': 'name: { en: Interpol }\n' });
    expect(checkOperation(files, today)).not.toHaveProperty('operation');
    expect(() => parseOperation(files, today)).toThrow(DataError);
    expect(() => parseOperation(files, today)).toThrow("data/_agencies/interpol.yaml:1:1 kind: 'kind' is missing");
  });
});
