import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { countriesCsv } from '../../../lib/download/countriesCsv';
import type { Operation } from '../../../lib/operation/Operation';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { blackwrist } from '../../data/blackwrist';
import { disputedCountries } from '../../fixtures/operations/disputedCountries';
import { everyOperation } from '../../fixtures/operations/everyOperation';
import { toDataFiles } from '../../fixtures/operations/toDataFiles';

type Row = Readonly<Record<string, string>>;

const rowsOf = (operation: Operation): readonly Row[] => parse(countriesCsv(operation), { columns: true, bom: true });
const rowOf = (operation: Operation, code: string): Row | undefined =>
  rowsOf(operation).find(({ country }) => country === code);

describe('countries.csv', () => {
  it.each(everyOperation)(
    'has a row for each country that took part in %s, with its names and its sources',
    (_, operation) => {
      const rows = rowsOf(operation);
      expect(rows.map(({ country }) => country)).toEqual(operation.participants.map(({ country }) => country));
      for (const row of rows)
        for (const name of ['country_en', 'country_bg', 'sources', 'as_of', 'version', 'licence'])
          expect(row[name], name).not.toBe('');
    },
  );

  it('says which agencies of it took part, and what came of it there', () => {
    const outcome = { country: 'THA', text: { en: 'Arrests.', bg: 'Арести.' }, citations: [{ source: 'upi' }] };
    expect(rowOf({ ...blackwrist, outcomes: [outcome] }, 'THA')).toMatchObject({
      country_en: 'Thailand',
      country_bg: 'Тайланд',
      agency_count: '1',
      agencies: 'thailand-dsi',
      outcome_en: 'Arrests.',
      outcome_bg: 'Арести.',
      sources: expect.stringMatching(/^UPI, https:.* \| The Sofia Globe, https:/) as string,
      paragraphs: expect.stringMatching(/^ \| \d/) as string,
    });
  });

  it('has a country of which nothing but its part is told, by the sources of the summary', () => {
    const bare: Operation = { ...blackwrist, countries: ['SVK'], participants: [{ country: 'SVK', citations: [{ source: 'upi' }] }], agencies: [], outcomes: [], steps: [] };
    expect(rowOf(bare, 'SVK')).toMatchObject({
      country_bg: 'Словакия',
      agency_count: '0',
      agencies: '',
      outcome_en: '',
      paragraphs: '1 2 3 4',
      participation_sources: expect.stringMatching(/^UPI/) as string,
      participation_paragraphs: '',
      disputed: '',
    });
  });

  it('says of each country who says that it took part, in the last columns', () => {
    expect(rowOf(blackwrist, 'BGR')).toMatchObject({ participation_sources: expect.stringMatching(/^The Sofia Globe, https/) as string, participation_paragraphs: '1 8', disputed: '' });
    expect(Object.keys(rowOf(blackwrist, 'BGR') ?? {}).slice(-3)).toEqual(['participation_sources', 'participation_paragraphs', 'disputed']);
  });

  it('has the countries that sources disagree about, marked, by those who say that they took part', () => {
    const operation = parseOperation(toDataFiles(disputedCountries), '2026-11-24');
    expect(rowsOf(operation).map(({ country, disputed }) => `${country} ${disputed}`.trim())).toEqual(['BGR', 'JPN', 'SVK count', 'BIH', 'SGP singapore', 'BEL']);
    expect(rowOf(operation, 'SVK')).toMatchObject({ agency_count: '0', paragraphs: '3', participation_paragraphs: '3' });
  });

  it('keeps a spreadsheet from taking an outcome for a formula', () => {
    const outcome = { country: 'THA', text: { en: '=1+1' }, citations: [{ source: 'upi' }] };
    expect(rowOf({ ...blackwrist, outcomes: [outcome] }, 'THA')?.outcome_en).toBe("'=1+1");
  });
});
