import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { compactPath } from '../../../lib/world/compactPath';
import { ringsIn } from '../../../lib/world/ringsIn';

type Point = readonly [number, number];

/** Squares and triangles in whole steps: none is too small to draw, and none has a point that could be left out. */
const coordinate = fc.integer({ min: -200, max: 2000 });
const side = fc.integer({ min: 1, max: 90 });
const ring = fc.record({ x: coordinate, y: coordinate, side, isSquare: fc.boolean() }).map(({ x, y, side: by, isSquare }): readonly Point[] => [[x, y], [x + by, y], ...(isSquare ? [[x + by, y + by] as const] : []), [x, y + by]]);

const inUnits = (points: readonly Point[], unit: number): readonly Point[] => points.map(([x, y]) => [x * unit, y * unit]);
const closed = (points: readonly Point[]): Position[] => [...points, ...points.slice(0, 1)].map(([x, y]) => [x, y]);
const flat = (points: readonly Point[]): readonly number[] => points.flat();
const sorted = (rings: readonly (readonly number[])[]): readonly string[] => rings.map((numbers) => numbers.join(' ')).toSorted();

describe('ringsIn', () => {
  it.each([0.2, 1, 1.5])('has every ring that compactPath wrote in steps of %d plane units', (unit) => {
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 12 }), (rings) => {
        const d = compactPath(rings.map((points) => closed(inUnits(points, unit))), unit);
        expect(sorted(ringsIn(d, unit))).toEqual(sorted(rings.map((points) => flat(inUnits(points, unit)))));
      }),
    );
  });

  it('begins each ring from where the one before began, not from where it ended', () => {
    expect(ringsIn('m10 10 2 0 0 2-2 0zm20 0 1 0 0 1z', 1)).toEqual([[10, 10, 12, 10, 12, 12, 10, 12], [30, 10, 31, 10, 31, 11]]);
  });

  it('has no ring where there is no path', () => {
    expect(ringsIn('', 1)).toEqual([]);
  });
});
