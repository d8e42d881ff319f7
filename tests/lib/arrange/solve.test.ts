import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meet } from '../../../lib/arrange/Lines';
import type { Candidate } from '../../../lib/arrange/Name';
import { solving, type Wanted } from '../../../lib/arrange/solve';
import { finish } from '../../../lib/steps/finish';

const at = (x: number, cost: number): Candidate => ({ form: 0, at: [x, 0], box: [x, 0, x + 10, 10], cost });
const wanted = (...candidates: readonly Candidate[]): Wanted => ({ leftOut: 400, candidates });
const solve = (names: readonly Wanted[], rounds = 20): readonly (number | undefined)[] => finish(solving(names, rounds));

/** Each with a dear place that is its own, and up to three cheap ones that others want, too. */
const names = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }), { minLength: 1, maxLength: 12 }).map((all) =>
  all.map((places, name): Wanted => wanted(...places.map((x, cost) => at(x, cost)), at(1000 + 50 * name, 90))),
);

describe('solving', () => {
  it('takes the cheapest places where they are free', () => {
    expect(solve([wanted(at(0, 1), at(50, 2)), wanted(at(100, 1), at(150, 2))])).toEqual([0, 0]);
  });

  it('puts one elsewhere where two would lie on each other', () => {
    expect(solve([wanted(at(0, 1), at(50, 20)), wanted(at(5, 1), at(90, 30))])).toEqual([1, 0]);
  });

  it('never puts a name on another where each has a place of its own', () => {
    fc.assert(
      fc.property(names, (all) => {
        const boxes = solve(all).map((place, name) => all[name]?.candidates[place ?? -1]?.box);
        expect(boxes).not.toContain(undefined);
        expect(boxes.flatMap((a, place) => boxes.slice(place + 1).filter((b) => a && b && meet(a, b)))).toEqual([]);
      }),
    );
  });

  it('always gives the same', () => {
    fc.assert(fc.property(names, (all) => { expect(solve(all)).toEqual(solve(all)); }), { numRuns: 20 });
  });

  it('leaves out a name that fits nowhere, and one of two that have one place', () => {
    expect(solve([wanted(), wanted(at(0, 1))])).toEqual([undefined, 0]);
    expect(solve([wanted(at(0, 1)), wanted(at(5, 1))]).filter((place) => place === undefined)).toHaveLength(1);
    expect(solve([])).toEqual([]);
  });

  it('leaves out a name whose only place is dearer than none', () => {
    expect(solve([wanted(at(0, 401))])).toEqual([undefined]);
  });

  it('lets no leader go through a name, nor cross another, where there is another place', () => {
    const through: Candidate = { ...at(0, 1), leader: [10, 5, 90, 5] };
    expect(solve([wanted(at(40, 1)), wanted(through, at(200, 50))])).toEqual([0, 1]);
    const [falling, rising] = [{ ...at(0, 1), leader: [5, 20, 50, 60] as const }, { ...at(60, 1), leader: [60, 20, 5, 60] as const }];
    expect(solve([wanted(falling), wanted(rising, at(200, 50))])).toEqual([0, 1]);
  });
});
