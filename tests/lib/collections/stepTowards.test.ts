import { describe, expect, it } from 'vitest';
import { stepTowards } from '../../../lib/collections/stepTowards';

type Pin = { readonly at: string; readonly count: number };

const pin = (at: string, count = 1): Pin => ({ at, count });
const how = { keyOf: ({ at }: Pin) => at, contentOf: ({ count }: Pin) => count, inStep: 2 };

describe('stepTowards', () => {
  it('loses at once what is gone, and gains the first few that are new', () => {
    expect(stepTowards([pin('a'), pin('b')], [pin('c'), pin('b'), pin('d'), pin('e')], how)).toEqual([pin('c'), pin('b'), pin('d')]);
  });

  it('keeps an item as it was until its turn comes', () => {
    const steps = [[pin('a'), pin('b'), pin('c')]];
    for (let step = 0; step < 2; step += 1) steps.push([...stepTowards(steps[step] ?? [], [pin('a', 2), pin('b', 2), pin('c', 2)], how)]);
    expect(steps.slice(1)).toEqual([
      [pin('a', 2), pin('b', 2), pin('c')],
      [pin('a', 2), pin('b', 2), pin('c', 2)],
    ]);
  });

  it('keeps the very item that shows the same, and counts it as none of the few', () => {
    const [a, b] = [pin('a'), pin('b')];
    const next = stepTowards([a, b], [pin('b'), pin('a'), pin('c'), pin('d')], how);
    expect(next.slice(0, 2)).toEqual([b, a]);
    expect(next[0]).toBe(b);
    expect(next).toHaveLength(4);
  });

  it('returns the list itself once it has arrived', () => {
    const list = [pin('a'), pin('b')];
    expect(stepTowards(list, [pin('a'), pin('b')], how)).toBe(list);
    expect(stepTowards(list, [pin('b'), pin('a')], how)).not.toBe(list);
  });
});
