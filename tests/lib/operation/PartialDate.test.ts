import { describe, expect, it } from 'vitest';
import { areApart, comparePartialDates, daysBetween, earliestDay, isFullDate, isPartialDate, latestDay } from '../../../lib/operation/PartialDate';

describe('isPartialDate', () => {
  it.each(['2017', '2017-06', '2018-01-16', '2020-02-29', '2000-02-29', '2019-12-31'])('takes %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });
  it.each(['', '17', '2017-6', '2017-00', '2017-13', '2019-02-29', '1900-02-29', '2018-04-31', '2018-01-00', '2018-01-16T00:00', ' 2017', '2017\n', '0017', '20170616', '٢٠١٧'])(
    'refuses %j',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );
  it('refuses what is no text', () => {
    expect([2017, null, undefined, new Date(0), ['2017']].map(isPartialDate)).toEqual([false, false, false, false, false]);
  });
});

describe('comparePartialDates', () => {
  it('sorts by the earliest day, and the less precise first', () => {
    const dates = ['2018-01-16', '2017-06', '2017', '2017-01-01', '2019', '2017-11', '2017-01'];
    expect(dates.toSorted(comparePartialDates)).toEqual(['2017', '2017-01', '2017-01-01', '2017-06', '2017-11', '2018-01-16', '2019']);
  });
  it('finds equal dates equal', () => {
    expect(comparePartialDates('2017-06', '2017-06')).toBe(0);
  });
});

describe('the days that a date can mean', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2018-01-16', '2018-01-16', '2018-01-16'],
  ])('of %s are %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });
  it('is one for a full date only', () => {
    expect(['2018-01-16', '2018-01', '2018'].map(isFullDate)).toEqual([true, false, false]);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2027-01-23', 60],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-11-24', '2026-11-23', -1],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('areApart', () => {
  it.each([
    ['2017', '2017-06', false],
    ['2017-06', '2017-06-30', false],
    ['2017-06', '2017-07', true],
    ['2018-01-16', '2017', true],
  ])('of %s and %s is %s', (a, b, apart) => {
    expect([areApart(a, b), areApart(b, a)]).toEqual([apart, apart]);
  });
});
