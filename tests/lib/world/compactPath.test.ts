import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { compactPath } from '../../../lib/world/compactPath';
import { parsePath } from './parsePath';

const square: Position[] = [[10, 10], [12, 10], [12, 12], [10, 12], [10, 10]];
const far: Position[] = [[90, 90], [95, 99]];
const near: Position[] = [[15, 14], [12, 11]];

describe('compactPath', () => {
  it('goes from line to line in steps, and from a ring’s start on', () => {
    expect(compactPath([square])).toBe('m10 10 2 0 0 2-2 0z');
    expect(compactPath([square, near])).toBe('m10 10 2 0 0 2-2 0zm2 1 3 3');
  });

  it('draws what is nearest next, open lines from either side', () => {
    expect(parsePath(compactPath([far, near, square])).map(({ points: [start] }) => start)).toEqual([[10, 10], [12, 11], [90, 90]]);
  });

  it('draws every line whole', () => {
    expect(parsePath(compactPath([far, square])).map(({ points, isClosed }) => ({ points, isClosed }))).toEqual([
      { points: [[10, 10], [12, 10], [12, 12], [10, 12]], isClosed: true },
      { points: [[90, 90], [95, 99]], isClosed: false },
    ]);
  });

  it('leaves out what is too small to draw', () => {
    expect(compactPath([[[1, 1], [1.2, 1.1]]])).toBe('');
    expect(compactPath([])).toBe('');
  });
});
