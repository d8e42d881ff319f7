import { describe, expect, it } from 'vitest';
import { timeSpan, yearsOf } from '../../../lib/view/timeSpans';

describe('timeSpan', () => {
  it.each([
    ['2017', 365],
    ['2020', 366],
    ['2017-06', 30],
    ['2020-02', 29],
    ['2017-12', 31],
    ['2018-01-16', 1],
    ['2023-07/2023-12', 184],
    ['2018-01-16/2018-01-17', 2],
  ])('lets %s last %d days', (date, days) => {
    const { from, to } = timeSpan(date);
    expect(to - from).toBe(days);
  });
});

describe('yearsOf', () => {
  it('has every year from the first to the one after the last', () => {
    expect(yearsOf(['2019-05-23', '2017']).map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020]);
    expect(yearsOf(['2018/2020-05']).map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
  });
});
