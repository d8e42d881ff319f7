import { describe, expect, it } from 'vitest';
import { labelPoint } from '../../../lib/world/labelPoint';

const square = (x: number, y: number, side: number) => [[x, y], [x, y + side], [x + side, y + side], [x + side, y], [x, y]];

describe('labelPoint', () => {
  it('is the middle of a square', () => {
    expect(labelPoint({ type: 'Polygon', coordinates: [square(0, 0, 10)] })).toEqual([5, 5]);
  });

  it('is on the largest of several polygons', () => {
    expect(labelPoint({ type: 'MultiPolygon', coordinates: [[square(0, 0, 10)], [square(100, 0, 20)], [square(200, 0, 5)]] })).toEqual([110, 10]);
  });

  it('is inside a crescent, where the centroid is not', () => {
    const letterU = [[0, 0], [0, 30], [30, 30], [30, 0], [24, 0], [24, 20], [6, 20], [6, 0], [0, 0]];
    const [, y] = labelPoint({ type: 'Polygon', coordinates: [letterU] });
    expect(y).toBeGreaterThan(20);
  });
});
