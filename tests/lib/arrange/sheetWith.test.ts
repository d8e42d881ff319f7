import { describe, expect, it } from 'vitest';
import { sheetWith } from '../../../lib/arrange/sheetWith';
import { mark, name, sheet } from './sheet';

const whole = sheet(300, [mark(['a', 'b'], 10), mark(['c'], 90, { by: [3, 4] })], [name('AAA', 'Alpha'), name('BBB', undefined)]);
const idsOf = (...ids: readonly string[]): readonly (readonly string[])[] => sheetWith(whole, new Set(ids), new Set()).marks.map((one) => one.ids);

describe('sheetWith', () => {
  it('has the marks that some of the agencies have, with those alone', () => {
    expect([idsOf('b', 'c'), idsOf('a', 'b'), idsOf()]).toEqual([[['b'], ['c']], [['a', 'b']], []]);
  });

  it('has the names of the countries, and all else where it was', () => {
    expect(sheetWith(whole, new Set(['c']), new Set(['BBB']))).toEqual({ ...whole, marks: whole.marks.slice(1), names: whole.names.slice(1) });
  });
});
