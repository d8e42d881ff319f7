import { describe, expect, it } from 'vitest';
import { stepTowards } from '../../../lib/collections/stepTowards';

type Pin = { readonly at: string; readonly count: number };

const pin = (at: string, count = 1): Pin => ({ at, count });
const atOnce = (): boolean => false;
const how = { keyOf: ({ at }: Pin) => at, contentOf: ({ count }: Pin) => count, inStep: 2 };

describe('stepTowards', () => {
  it('loses at once what is gone, and gains the first few that are new', () => {
    expect(stepTowards([pin('a'), pin('b')], [pin('c'), pin('b'), pin('d'), pin('e')], how, atOnce)).toEqual([pin('c'), pin('b'), pin('d')]);
  });

  it('loses a few in each step of those that may wait, and keeps the others behind what came', () => {
    const list = ['a', 'b', 'c', 'd'].map((at) => pin(at));
    const next = stepTowards(list, [pin('e')], how, ({ at }) => at !== 'b');
    expect(next).toEqual([pin('e'), pin('d')]);
    expect(stepTowards(next, [pin('e')], how, () => true)).toEqual([pin('e')]);
  });

  it('keeps an item as it was until its turn comes', () => {
    const steps = [[pin('a'), pin('b'), pin('c')]];
    for (let step = 0; step < 2; step += 1) steps.push([...stepTowards(steps[step] ?? [], [pin('a', 2), pin('b', 2), pin('c', 2)], how, atOnce)]);
    expect(steps.slice(1)).toEqual([
      [pin('a', 2), pin('b', 2), pin('c')],
      [pin('a', 2), pin('b', 2), pin('c', 2)],
    ]);
  });

  it('keeps the very item that shows the same, and counts it as none of the few', () => {
    const [a, b] = [pin('a'), pin('b')];
    const next = stepTowards([a, b], [pin('b'), pin('a'), pin('c'), pin('d')], how, atOnce);
    expect(next.slice(0, 2)).toEqual([b, a]);
    expect(next[0]).toBe(b);
    expect(next).toHaveLength(4);
  });

  it('returns the list itself once it has arrived', () => {
    const list = [pin('a'), pin('b')];
    expect(stepTowards(list, [pin('a'), pin('b')], how, atOnce)).toBe(list);
    expect(stepTowards(list, [pin('b'), pin('a')], how, atOnce)).not.toBe(list);
  });
});
