import { describe, expect, it } from 'vitest';
import { DataError } from '../../../lib/operation/DataError';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { bend, problemLines } from './problemLines';
import { dataFiles, today, validTexts } from './validOperation';

describe('parseOperation', () => {
  it('turns the three files into the domain model', () => {
    const operation = parseOperation(dataFiles(), today);
    expect(operation).toMatchObject({
      slug: 'example',
      defaultLanguage: 'en',
      name: { en: 'Operation Example', bg: 'Операция „Пример“' },
      summaryCitations: [{ source: 'paper', paragraph: 1 }],
      period: { from: '2017', to: '2019-05-23' },
      asOf: '2019-05-23',
      reviewBy: '2027-05-23',
      status: 'published',
      signOff: {},
      countries: ['NZL', 'THA'],
      participants: [{ country: 'NZL', citations: [{ source: 'paper' }] }, { country: 'THA', citations: [{ source: 'paper' }] }],
      corrections: [{ date: '2026-11-24', was: { en: 'Forty.' }, now: { en: 'Fifty.' } }],
    });
    expect(operation.agencies[1]).toEqual({
      id: 'thailand-dsi',
      name: { en: 'Department of Special Investigation' },
      abbreviation: { en: 'DSI' },
      kind: 'national-agency',
      country: 'THA',
      seat: { place: { en: 'Bangkok' }, country: 'THA', longitude: 100.5, latitude: 13.75, precision: 'city', citation: { source: 'agency-site' } },
      contributions: [{ role: 'investigation', date: '2017-06', text: { en: 'Took the case on.' }, with: ['interpol'], citations: [{ source: 'paper', paragraph: 6 }] }],
    });
    expect(operation.conflicts[0]?.accounts).toEqual([
      { text: { en: 'In one place.' }, citations: [{ source: 'paper' }] },
      { text: { en: 'In another place.' }, citations: [{ source: 'agency-site' }] },
    ]);
    expect(operation.steps[0]).toEqual({
      id: 'launch', date: '2017-06', text: { en: 'The work began.' }, agencies: ['interpol'], countries: ['THA'], citations: [{ source: 'paper', paragraph: 2 }],
    });
  });

  it('takes over what may be left out', () => {
    const files = dataFiles({
      'operation.yaml': `status: draft\nreviewed: 2026-11-24\nsign-off: { editor: 2026-11-23, second-reader: 2026-11-24 }\n${bend('operation.yaml', 'now: { en: Fifty. }', 'now: { en: Fifty. }, about: { agency: interpol }')}`,
      'agencies.yaml': bend('agencies.yaml', '    precision: city', '    precision: city\n    checked: true'),
      'sources.yaml': bend('sources.yaml', '  title:', '  law: true\n  title:'),
    });
    const operation = parseOperation(files, today);
    expect(operation).toMatchObject({ status: 'draft', reviewed: '2026-11-24', signOff: { editor: '2026-11-23', secondReader: '2026-11-24' } });
    expect(operation.corrections[0]?.about).toEqual({ agency: 'interpol' });
    expect(operation.agencies[0]?.seat?.checked).toBe(true);
    expect(operation.sources[0]?.law).toBe(true);
  });

  it('keeps the order of the files', () => {
    const operation = parseOperation(dataFiles(), today);
    expect(operation.agencies.map(({ id }) => id)).toEqual(['interpol', 'thailand-dsi']);
    expect(operation.sources.map(({ id }) => id)).toEqual(['paper', 'agency-site']);
  });

  it('leaves out what a file leaves out, and an agency without partners has none', () => {
    const [interpol] = parseOperation(dataFiles(), today).agencies;
    expect(Object.keys(interpol ?? {})).toEqual(['id', 'name', 'kind', 'seat', 'contributions']);
    expect(interpol?.contributions[0]?.with).toEqual([]);
  });

  it('reads bytes in UTF-8, with or without a byte order mark', () => {
    const marked = new TextEncoder().encode(`\uFEFF${validTexts['agencies.yaml']}`);
    expect(parseOperation(dataFiles({ 'agencies.yaml': marked }), today)).toEqual(parseOperation(dataFiles(), today));
  });

  it('reads lines that end as on Windows', () => {
    const windows = Object.fromEntries(Object.entries(validTexts).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
    expect(parseOperation(dataFiles(windows), today)).toEqual(parseOperation(dataFiles(), today));
  });

  it('reports all problems of three broken files at once, in order', () => {
    const files = dataFiles({
      'agencies.yaml': bend('agencies.yaml', '  country: THA\n', '  country: THL\n').replace('latitude: 45.76', 'latitude: 45,76'),
      'operation.yaml': bend('operation.yaml', 'to: 2019-05-23', 'to: 2019-02-29').replace('[interpol]', '[interpl]').replace('title:', 'tittle:'),
      'sources.yaml': bend('sources.yaml', 'https:', 'http:').replace('id: agency-site', 'id: paper'),
    });
    expect(problemLines(files)).toEqual([
      "agencies.yaml:8:15 seat.latitude: '45,76' has a comma; write 45.76 with a point",
      "agencies.yaml:10:19 seat.source.id: there is no source 'agency-site' in sources.yaml; write it there, or one of paper",
      "agencies.yaml:19:12 country: 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?",
      "agencies.yaml:26:19 seat.source.id: there is no source 'agency-site' in sources.yaml; write it there, or one of paper",
      "operation.yaml:3:1 tittle: 'tittle' is not a key here; did you mean 'title'?",
      "operation.yaml:6:27 period.to: '2019-02-29' is not a day of the calendar: that month has the days 01 to 28",
      "operation.yaml:18:16 steps.agencies: there is no agency 'interpl' in agencies.yaml; did you mean 'interpol'?",
      "operation.yaml:28:60 conflicts.accounts.sources.id: there is no source 'agency-site' in sources.yaml; write it there, or one of paper",
      "sources.yaml:6:8 url: must begin with 'https://'; check that 'https://paper.example.org/2019/05/23/report' opens and write that",
      "sources.yaml:9:7 id: 'paper' is already the id of the source in line 1; choose another id",
    ]);
  });

  it('does not blame references on a file that cannot be read, and still checks the others', () => {
    const files = dataFiles({ 'agencies.yaml': 'a: [', 'sources.yaml': bend('sources.yaml', 'language: en', 'language: xx') });
    expect(problemLines(files)).toEqual([
      'agencies.yaml:1:5 a bracket or brace that opens before this place is never closed',
      "sources.yaml:4:13 language: 'xx' is not the tag of a language; write its BCP 47 tag, such as 'en', 'da' or 'pt-BR'",
    ]);
  });

  it('does not blame references on a record whose id is wrong', () => {
    expect(problemLines(dataFiles({ 'sources.yaml': bend('sources.yaml', 'id: paper', 'id: The Paper') }))).toEqual([
      "sources.yaml:1:7 id: 'The Paper' is not an id; write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'",
    ]);
  });

  it('gives the line that a problem is in', () => {
    const parse = () => parseOperation(dataFiles({ 'agencies.yaml': bend('agencies.yaml', '  country: THA\n', '  country: THL\n') }), today);
    expect(parse).toThrow(DataError);
    try {
      parse();
    } catch (error) {
      expect((error as DataError).problems).toEqual([
        {
          severity: 'error', file: 'data/example/agencies.yaml', line: 19, column: 12, field: 'country',
          message: "'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?", offendingLine: '  country: THL',
        },
      ]);
    }
  });
});
