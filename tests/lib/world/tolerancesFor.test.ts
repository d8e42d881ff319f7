import { describe, expect, it } from 'vitest';
import type { Outlines } from '../../../lib/world/outlines';
import { boxOf, smallestIsland, tolerancesFor, type ShownPart } from '../../../lib/world/tolerancesFor';
import type { WeightedOutlines } from '../../../lib/world/weightedOutlines';

/** A coast of each of three countries in a row, and the borders between them. Alpha takes part, Beta is its neighbour, Gamma Beta's. */
const arcs: readonly (readonly [users: string, x: number])[] = [['A', 0], ['A B', 100], ['B', 200], ['B C', 300], ['C', 400]];
const outlines: WeightedOutlines = {
  topology: { type: 'Topology', arcs: arcs.map(([, x]) => [[x, 0], [x, 10]]), objects: { countries: { type: 'GeometryCollection', geometries: [] } } } as unknown as Outlines,
  users: arcs.map(([users]) => users.split(' ')),
  neighbours: new Map([['A', ['B']], ['B', ['A', 'C']], ['C', ['B']]]),
};
const world: ShownPart = { box: { x0: 0, y0: 0, x1: 2000, y1: 1000 }, scale: 0.5 };
const near = (x: number): ShownPart => ({ box: { x0: x - 1, y0: 0, x1: x + 1, y1: 10 }, scale: 5 });
const of = (...parts: readonly ShownPart[]): readonly number[] => tolerancesFor(outlines, new Set(['A']), parts);

describe('tolerancesFor', () => {
  it('draws a participant finest, then its neighbours, then the rest', () => {
    const [a = NaN, ab = NaN, b = NaN, bc = NaN, c = NaN] = of(world);
    expect(ab).toBe(a);
    expect(a).toBeLessThan(b);
    expect(b).toBeLessThan(c);
    expect(bc).toBeGreaterThan(b); // a border that no participant has, simpler than its neighbour's coast
  });

  it('draws what a part shows larger so much finer, by the square of the scale, and nothing else', () => {
    const [far, finer] = [of(world), of(world, near(0))];
    expect(finer[0]).toBeCloseTo((far[0] ?? NaN) / 100);
    expect(finer.slice(1)).toEqual(far.slice(1));
  });

  it('draws what no part shows as the smallest does', () => {
    expect(of({ ...near(0), scale: 0.5 }, near(100))[4]).toBe(of(world)[4]);
  });
});

describe('smallestIsland', () => {
  const box = { x0: 0, y0: 0, x1: 1, y1: 1 };

  it('is smaller for a participant, and where a part is shown larger', () => {
    expect(smallestIsland(box, true, [world])).toBeLessThan(smallestIsland(box, false, [world]));
    expect(smallestIsland(box, true, [world, near(0)])).toBeCloseTo(smallestIsland(box, true, [world]) / 100);
    expect(smallestIsland(box, true, [world, near(900)])).toBe(smallestIsland(box, true, [world]));
  });
});

describe('boxOf', () => {
  it('is what is around points', () => {
    expect(boxOf([[3, 1], [-2, 4], [0, 0]])).toEqual({ x0: -2, y0: 0, x1: 3, y1: 4 });
  });
});
