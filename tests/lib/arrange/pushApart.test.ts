import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDistance, pushingApart, type Kept, type Post } from '../../../lib/arrange/pushApart';
import { finish } from '../../../lib/steps/finish';

/** Fifty marks need about a tenth of it. */
const size = { width: 700, height: 500 };
type Marks = readonly (readonly (readonly [number, number])[])[];
const pushApart = (posts: readonly Post[], kept: readonly Kept[] = []): Marks => finish(pushingApart(posts, size, kept));

/** All over the picture, or in a crowd; no two at the very same place, since those are one post. */
const posts = fc.constantFrom(1, 0.3, 0.05).chain((share) =>
  fc.uniqueArray(
    fc.record({ x: fc.integer({ min: 0, max: size.width * share }), y: fc.integer({ min: 0, max: size.height * share }), count: fc.constantFrom(1, 1, 1, 2, 3) }),
    { minLength: 1, maxLength: 25, selector: ({ x, y }) => `${x} ${y}` },
  ),
);

function nearest(marks: Marks): number {
  const all = marks.flat();
  return Math.min(...all.flatMap(([x1, y1], place) => all.slice(place + 1).map(([x2, y2]) => Math.hypot(x2 - x1, y2 - y1))));
}

describe('pushingApart', () => {
  it('puts no two marks nearer to each other than a finger needs', () => {
    fc.assert(fc.property(posts, (all) => nearest(pushApart(all)) >= markDistance - 0.5), { numRuns: 200 });
  });

  it('keeps every mark inside, also in a crowd at an edge', () => {
    const half = markDistance / 2 - 1e-6;
    fc.assert(fc.property(posts, (all) => pushApart(all).flat().every(([x, y]) => x >= half && x <= size.width - half && y >= half && y <= size.height - half)));
  });

  it('parts forty in one corner', () => {
    const marks = pushApart(Array.from({ length: 40 }, (_, place) => ({ x: (place % 7) * 2, y: Math.floor(place / 7) * 2, count: 1 })));
    expect(nearest(marks)).toBeGreaterThanOrEqual(markDistance - 0.5);
  });

  it('parts thirty in a corner of a low picture, where the edges are in their way', () => {
    const crowd = Array.from({ length: 30 }, (_, place) => ({ x: 20 + (place % 15) / 20, y: 40 + Math.floor(place / 15) / 20, count: 1 }));
    expect(nearest(finish(pushingApart(crowd, { width: 256, height: 120 })))).toBeGreaterThanOrEqual(markDistance - 0.5);
  });

  it('has a place for each mark of each post', () => {
    fc.assert(fc.property(posts, (all) => { expect(pushApart(all).map(({ length }) => length)).toEqual(all.map(({ count }) => count)); }));
  });

  it('always gives the same', () => {
    fc.assert(fc.property(posts, (all) => { expect(pushApart(all)).toEqual(pushApart(all)); }), { numRuns: 20 });
  });

  it('leaves one alone at its place', () => {
    expect(pushApart([{ x: 100, y: 200, count: 1 }])).toEqual([[[100, 200]]]);
    expect(pushApart([])).toEqual([]);
  });

  it('leaves marks that are far from each other at their places', () => {
    expect(pushApart([{ x: 100, y: 200, count: 1 }, { x: 140, y: 200, count: 1 }])).toEqual([[[100, 200]], [[140, 200]]]);
  });

  it('stands two or three of one place side by side above it, its middle below theirs', () => {
    for (const count of [2, 3]) {
      const [marks = []] = pushApart([{ x: 300, y: 200, count }]);
      expect(new Set(marks.map(([, y]) => y)).size).toBe(1);
      expect(marks.every(([, y]) => y < 200 - markDistance / 2)).toBe(true);
      expect(marks.slice(1).map(([x], place) => x - (marks[place]?.[0] ?? NaN))).toEqual(Array(count - 1).fill(markDistance));
      expect(marks.reduce((sum, [x]) => sum + x, 0) / count).toBeCloseTo(300);
    }
  });

  it('stands ten of one place in rows', () => {
    const marks = pushApart([{ x: 300, y: 200, count: 10 }]);
    expect(new Set(marks.flat().map(([, y]) => y)).size).toBe(3);
    expect(nearest(marks)).toBeCloseTo(markDistance);
  });

  it('keeps clear of points where something else is to be pressed', () => {
    const point = fc.record({ x: fc.integer({ min: 60, max: 640 }), y: fc.integer({ min: 60, max: 440 }), reach: fc.constantFrom(5, 6) });
    const few = fc.array(fc.record({ x: fc.integer({ min: 0, max: size.width }), y: fc.integer({ min: 0, max: size.height }), count: fc.constant(1) }), { maxLength: 6 });
    fc.assert(
      fc.property(few, point, (all, kept) => {
        const near = pushApart(all, [kept]).flat().filter(([x, y]) => Math.max(Math.abs(x - kept.x), Math.abs(y - kept.y)) < markDistance / 2 + kept.reach - 0.5);
        expect(near).toEqual([]);
      }),
    );
  });

  it('ends, and leaves no number out, where there is no room at all', () => {
    const marks = finish(pushingApart([{ x: 5, y: 5, count: 200 }, { x: 6, y: 5, count: 1 }], { width: 100, height: 60 }));
    expect(marks.flat().filter(([x, y]) => !Number.isFinite(x + y))).toEqual([]);
    expect(marks.flat()).toHaveLength(201);
  });
});
