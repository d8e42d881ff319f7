import { describe, expect, it } from 'vitest';
import type { AgencyGroup } from '../../../lib/reading/groupAgencies';
import { listPageNumbers, placeInList, sliceGroups } from '../../../lib/reading/sliceGroups';

const group = (key: string, ...ids: readonly string[]) => ({ key, of: { country: { code: key } }, agencies: ids.map((id) => ({ id })) }) as unknown as AgencyGroup;
const groups = [group('BGR', 'a', 'b', 'c'), group('JPN'), group('THA', 'd', 'e')];

const told = (from: number, to: number) => sliceGroups(groups, from, to).map(({ key, agencies, isStart, isEnd }) => [key, agencies.map(({ id }) => id).join(''), isStart, isEnd]);

describe('sliceGroups', () => {
  it('cuts a group in two, and says which part begins and which ends it', () => {
    expect(told(0, 2)).toEqual([['BGR', 'ab', true, false]]);
    expect(told(2, 4)).toEqual([['BGR', 'c', false, true], ['JPN', '', true, true], ['THA', 'd', true, false]]);
    expect(told(4, Infinity)).toEqual([['THA', 'e', false, true]]);
  });

  it('has every entry and every group without agencies in exactly one of the stretches, wherever they are cut', () => {
    for (const size of [1, 2, 3, 4, 5]) {
      const parts = [0, 1, 2, 3, 4, 5].flatMap((number) => told(number * size, (number + 1) * size));
      expect(parts.map(([, ids]) => ids).join('')).toBe('abcde');
      expect(parts.filter(([key]) => key === 'JPN')).toHaveLength(1);
      expect(parts.filter(([, , isStart]) => isStart)).toHaveLength(3);
      expect(parts.filter(([, , , isEnd]) => isEnd)).toHaveLength(3);
    }
  });

  it('leaves a list that has room whole', () => {
    expect(sliceGroups(groups, 0, Infinity)).toEqual(groups.map((whole) => ({ ...whole, isStart: true, isEnd: true })));
  });
});

describe('placeInList', () => {
  it('finds agencies and countries', () => {
    expect(placeInList(groups, 'd')).toBe(3);
    expect(placeInList(groups, 'country-THA')).toBe(3);
    expect(placeInList(groups, 'nobody')).toBeUndefined();
  });

  it('finds countries of which no agency is named, and disputed ones', () => {
    const without = (of: object): AgencyGroup => ({ key: Object.keys(of)[0] ?? '', of, agencies: [] }) as unknown as AgencyGroup;
    const more = [...groups, without({ unnamed: [{ code: 'BEL' }, { code: 'BIH' }] }), without({ disputed: [{ code: 'SVK' }] })];
    expect(['BIH', 'SVK', 'FRA'].map((code) => placeInList(more, `country-${code}`))).toEqual([5, 5, undefined]);
  });
});

describe('listPageNumbers', () => {
  it('has no pages for a list that the operation’s page holds', () => {
    expect(listPageNumbers(200)).toEqual([]);
    expect(listPageNumbers(201)).toEqual([1]);
    expect(listPageNumbers(1001)).toEqual([1, 2]);
  });
});
