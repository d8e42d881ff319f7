import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participantsBox, worldBox } from '../../../lib/stage/homeBox';
import { centreOf } from '../../../lib/stage/PlaneBox';
import { planeSize, toPlane, type PlanePoint } from '../../../lib/world/plane';

describe('participantsBox', () => {
  it('is the whole world where there is no point', () => {
    expect(participantsBox([])).toEqual(worldBox);
  });

  it('shows a single point in its middle, with more than a third of the world around it', () => {
    const box = participantsBox([[800, 300]]);
    expect(centreOf(box)).toEqual([800, 300]);
    expect((box.x1 - box.x0) / planeSize.width).toBeCloseTo(0.35);
    expect((box.y1 - box.y0) / planeSize.height).toBeCloseTo(0.35);
  });

  it('leaves room around all points, seven hundredths of their wider side', () => {
    const point: fc.Arbitrary<PlanePoint> = fc.tuple(fc.integer({ min: 0, max: planeSize.width }), fc.integer({ min: 0, max: planeSize.height }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        const room = 0.07 * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) - 1e-6;
        const { x0, y0, x1, y1 } = participantsBox(points);
        expect(Math.min(Math.min(...xs) - x0, x1 - Math.max(...xs), Math.min(...ys) - y0, y1 - Math.max(...ys))).toBeGreaterThanOrEqual(room);
      }),
    );
  });
});

describe('worldBox', () => {
  it.each([
    ['Anchorage', -149.9, 61.22],
    ['Honolulu', -157.86, 21.31],
    ['Ushuaia', -68.3, -54.8],
    ['Longyearbyen', 15.64, 78.22],
    ['Wellington', 174.78, -41.29],
  ])('holds %s', (_, longitude, latitude) => {
    const [x, y] = toPlane([longitude, latitude]);
    expect(x).toBeGreaterThan(worldBox.x0);
    expect(x).toBeLessThan(worldBox.x1);
    expect(y).toBeGreaterThan(worldBox.y0);
    expect(y).toBeLessThan(worldBox.y1);
  });
});
