import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { agenciesCsv } from '../../../lib/download/agenciesCsv';
import type { Agency, Operation } from '../../../lib/operation/Operation';
import { blackwrist } from '../../data/blackwrist';
import { everyOperation } from '../../fixtures/operations/everyOperation';
import { seatOf } from '../../fixtures/seatOf';

type Row = Readonly<Record<string, string>>;

const readByOne = (text: string): readonly Row[] => parse(text, { columns: true, bom: true });
const readByAnother = (text: string) => Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
const rowOf = (operation: Operation, id: string): Row | undefined => readByOne(agenciesCsv(operation)).find((row) => row.id === id);

/** Blackwrist with its first agency changed. */
function withAgency(change: (agency: Agency) => Agency): Operation {
  return { ...blackwrist, agencies: blackwrist.agencies.map((agency, index) => (index === 0 ? change(agency) : agency)) };
}

describe('agencies.csv', () => {
  it.each(everyOperation)('is read alike by two parsers, a row for each agency of %s', (_, operation) => {
    const text = agenciesCsv(operation);
    const { data, errors } = readByAnother(text);
    expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
    expect(data).toEqual(readByOne(text));
    expect(data.map(({ id }) => id)).toEqual(operation.agencies.map(({ id }) => id));
  });

  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    const text = agenciesCsv(blackwrist);
    expect(text.startsWith('\uFEFFid,name_en,name_bg,')).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(11);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leaves numbers alone: Wellington stays where it is', () => {
    expect(rowOf(blackwrist, 'nz-dia')).toMatchObject({ longitude: '174.78', latitude: '-41.29' });
    const numbers = Papa.parse<Record<string, unknown>>(agenciesCsv(blackwrist), { header: true, dynamicTyping: true }).data;
    expect(numbers.find(({ id }) => id === 'nz-dia')).toMatchObject({ longitude: 174.78, latitude: -41.29 });
  });

  it.each(['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('keeps a spreadsheet from taking %j for a formula', (name) => {
    const hostile = withAgency((agency) => ({ ...agency, name: { en: name }, contributions: [{ text: { en: name }, with: [], citations: [{ source: 'upi' }] }] }));
    expect(rowOf(hostile, 'interpol')).toMatchObject({ name_en: `'${name}`, did_en: `'${name}` });
  });

  it('keeps quotes, commas, semicolons and Cyrillic', () => {
    const name = 'A "quoted", divided; Агенция';
    expect(rowOf(withAgency((agency) => ({ ...agency, name: { en: name } })), 'interpol')?.name_en).toBe(name);
  });

  it('says of each agency what it did and when, with whom, and who says so', () => {
    expect(rowOf(blackwrist, 'thailand-dsi')).toMatchObject({
      roles: 'investigation',
      did_en: 'Took the case on. (2017-06)',
      worked_with: 'interpol-bangkok',
      sources: expect.stringMatching(/^The Sofia Globe, https:\/\/sofiaglobe\.com\//) as string,
      as_of: '2019-05-23',
      licence: 'MIT, Copyright (c) 2026 The operation map contributors',
    });
  });

  it('has the paragraphs of each source, in the order of the sources', () => {
    const cited = [{ source: 'upi' }, { source: 'sofia-globe', paragraph: 9 }, { source: 'sofia-globe', paragraph: 3 }];
    const operation = withAgency((agency) => ({ ...agency, contributions: [{ text: { en: 'Took part.' }, with: [], citations: cited }], seat: { ...seatOf(agency), citation: { source: 'sofia-globe', paragraph: 6 } } }));
    const row = rowOf(operation, 'interpol');
    expect(row?.sources?.split(' | ').map((source) => source.split(',')[0])).toEqual(['UPI', 'The Sofia Globe']);
    expect(row).toMatchObject({ paragraphs: ' | 3 9', seat_paragraph: '6' });
  });

  it('has no paragraphs where no source has any', () => {
    expect(rowOf(withAgency((agency) => ({ ...agency, contributions: [{ text: { en: 'Took part.' }, with: [], citations: [{ source: 'upi' }] }] })), 'interpol')?.paragraphs).toBe('');
  });

  it('is a heading alone where no agency is known', () => {
    expect(agenciesCsv({ ...blackwrist, agencies: [] })).toMatch(/^\uFEFFid,[\w,]+\r\n$/);
  });
});
