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
  ['en', '2023-07/2023-12', 'July to December 2023'],
  ['en', '2023-07/2024-02', 'July 2023 to February 2024'],
  ['en', '2017/2019', '2017 to 2019'],
  ['en', '2023-07-03/2023-07-05', '3 to 5 July 2023'],
  ['en', '2023-07-03/2023-08-05', '3 July to 5 August 2023'],
  ['en', '2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
  ['en', '2023/2023-07', '2023 to July 2023'],
  ['en', '2023-07-03/2023-12', '3 July 2023 to December 2023'],
  ['bg', '2023-07/2023-12', 'от юли до декември 2023 г.'],
  ['bg', '2023-07/2024-02', 'от юли 2023 г. до февруари 2024 г.'],
  ['bg', '2017/2019', 'от 2017 до 2019 г.'],
  ['bg', '2023-07-03/2023-07-05', 'от 3 до 5 юли 2023 г.'],
  ['bg', '2023-07-03/2023-08-05', 'от 3 юли до 5 август 2023 г.'],
  ['bg', '2023-12-30/2024-01-02', 'от 30 декември 2023 г. до 2 януари 2024 г.'],
  ['bg', '2023/2023-07', 'от 2023 г. до юли 2023 г.'],
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

  it('lets a range break before its second date, and nowhere else', () => {
    expect(formatDate('2018-01-16/2018-02-03', 'en').split(' ')).toEqual(['16\u00a0January', 'to\u00a03\u00a0February\u00a02018']);
    expect(formatDate('2018-01-16/2018-02-03', 'bg').split(' ')).toEqual(['от\u00a016\u00a0януари', 'до\u00a03\u00a0февруари\u00a02018\u00a0г.']);
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
