import { describe, expect, it } from 'vitest';
import { bend } from '../problemLines';
import { warningLines } from './warningLines';

const valid = '{ date: 2026-11-24, was: { en: Forty. }, now: { en: Fifty. } }';
const after = (...corrections: readonly string[]) => warningLines({ 'operation.yaml': bend('operation.yaml', valid, corrections.join('\n  - ')) });
const cure = 'change the fact too, or the correction';

describe('contradictingCorrections', () => {
  it('says nothing of a correction that says what the page says', () => {
    expect(after('{ date: 2026-11-24, was: { en: Forty. }, now: { en: 50 children. } }')).toEqual([]);
  });

  it('tells of a number that the page does not have', () => {
    expect(after('{ date: 2026-11-24, was: { en: Forty. }, now: { en: 51 children in 2017. } }')).toEqual([`operation.yaml:30:57 corrections.now.en: '51' stands nowhere else in the English text; ${cure}`]);
  });

  it('tells of a number that the entry still has', () => {
    expect(after('{ date: 2026-11-24, was: { en: In 2017. }, now: { en: In 2019. }, about: { agency: thailand-dsi } }')).toEqual([
      `operation.yaml:30:36 corrections.was.en: the entry that it is about still says '2017'; ${cure}`,
    ]);
  });

  it.each([
    ['{ figure: rescued }', '50', 'In 50.'],
    ['{ step: launch }', '2017', 'In 2017.'],
  ])('tells of a number that an entry of another kind still has: %s', (about, number, was) => {
    expect(after(`{ date: 2026-11-24, was: { en: ${was} }, now: { en: In 2019. }, about: ${about} }`)).toEqual([
      `operation.yaml:30:36 corrections.was.en: the entry that it is about still says '${number}'; ${cure}`,
    ]);
    expect(after(`{ date: 2026-11-24, was: { en: ${was} }, now: { en: In 2019. }, about: { unknown: referrals } }`)).toEqual([]);
  });

  it('lets a newer correction put an older one right', () => {
    expect(after('{ date: 2026-11-24, was: { en: 45 children. }, now: { en: 50 children. } }', '{ date: 2026-11-23, was: { en: 40 children. }, now: { en: 45 children. } }')).toEqual([]);
  });

  it('lets a correction be about a country or an agency that it took out', () => {
    expect(after('{ date: 2026-11-24, was: { en: Lit. }, now: { en: Not lit. }, about: { country: FRA } }', '{ date: 2026-11-24, was: { en: A. }, now: { en: B. }, about: { agency: gone } }')).toEqual([]);
  });

  it('tells of a correction of what nobody had seen', () => {
    expect(warningLines({ 'operation.yaml': bend('operation.yaml', 'as-of: 2019-05-23', 'as-of: 2019-05-23\npublished: 2026-11-24').replace('{ date: 2026-11-24', '{ date: 2026-11-23') })).toEqual([
      "operation.yaml:31:13 corrections.date: '2026-11-23' is before 'published', which is '2026-11-24'; what nobody had seen needs no correction",
    ]);
  });
});
