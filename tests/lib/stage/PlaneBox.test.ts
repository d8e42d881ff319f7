import { describe, expect, it } from 'vitest';
import { boxAround, centreOf } from '../../../lib/stage/PlaneBox';

describe('boxAround', () => {
  it('holds all points, and no more', () => {
    expect(boxAround([[3, 9], [1, 4], [2, 12]])).toEqual({ x0: 1, y0: 4, x1: 3, y1: 12 });
  });
  it('is nothing without points', () => {
    expect(boxAround([])).toBeUndefined();
  });
});

describe('centreOf', () => {
  it('is the middle of a box', () => {
    expect(centreOf({ x0: 1, y0: 4, x1: 3, y1: 12 })).toEqual([2, 8]);
  });
});
