import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from '../../../lib/language/formatDate';
import { languages } from '../../../lib/language/Language';

afterEach(() => void vi.unstubAllEnvs());

/** With plain spaces, which are easier to read here than the ones that keep a date on one line. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

const dates = [
  ['en', '2017', '2017'],
  ['en', '2017-06', 'June 2017'],
  ['en', '2018-01-16', '16 January 2018'],
  ['en', '2018-01-01', '1 January 2018'],
  ['en', '2018-12-31', '31 December 2018'],
  ['bg', '2017', '2017 г.'],
  ['bg', '2017-06', 'юни 2017 г.'],
  ['bg', '2018-01-16', '16 януари 2018 г.'],
  ['bg', '2018-01-01', '1 януари 2018 г.'],
  ['bg', '2018-12-31', '31 декември 2018 г.'],
] as const;

describe('formatDate', () => {
  it.each(dates)('says in %s, of %s: %s', (language, date, words) => {
    expect(plain(formatDate(date, language))).toBe(words);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Sofia'])('says the same in the time zone %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(dates.map(([language, date]) => plain(formatDate(date, language)))).toEqual(dates.map(([, , words]) => words));
  });

  it('keeps a date on one line', () => {
    expect(languages.map((language) => formatDate('2018-01-16', language)).join('')).not.toContain(' ');
  });

  it('never says a day or a month that is not given', () => {
    const year = fc.integer({ min: 1000, max: 9999 }).map(String);
    const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(year, month, fc.constantFrom(...languages), (y, m, language) => {
        expect(formatDate(y, language).match(/\d+/g)).toEqual([y]);
        expect(formatDate(`${y}-${m}`, language).match(/\d+/g)).toEqual([y]);
        expect(formatDate(y, language).replace('г.', '')).not.toMatch(/\p{Letter}/u);
      }),
    );
  });
});
