import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planeSize, toPlane } from '../../../lib/world/plane';

describe('the plane', () => {
  it('is 2000 units wide and 974 high', () => {
    expect(planeSize).toEqual({ width: 2000, height: 974 });
  });

  it('has 11° E in its middle, the equator half way down, north above and east to the right', () => {
    const [x, y] = toPlane([11, 0]);
    expect(x).toBeCloseTo(1000, 6);
    expect(y).toBeCloseTo(486.717, 3);
    expect(toPlane([11, 45])[1]).toBeLessThan(y);
    expect(toPlane([100.5, 0])[0]).toBeGreaterThan(x);
  });

  it('keeps both ends of the equator at its sides, and the Bering Strait’s Asian shore on the right', () => {
    expect(toPlane([-168.999, 0])[0]).toBeCloseTo(0, 1);
    expect(toPlane([-169.001, 0])[0]).toBeCloseTo(2000, 1);
    expect(toPlane([-169.81, 66.16])[0]).toBeGreaterThan(1600);
  });

  it('holds every place on Earth', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }), (longitude, latitude) => {
        const [x, y] = toPlane([longitude, latitude]);
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x).toBeLessThanOrEqual(planeSize.width + 1e-9);
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(planeSize.height);
      }),
    );
  });

  it.each([
    [[180.5, 0], /longitude/],
    [[NaN, 0], /longitude/],
    [[], /longitude/],
    [[0, -90.5], /latitude/],
    [[0, Infinity], /latitude/],
    [[0], /latitude/],
  ])('refuses %j', (position, message) => {
    expect(() => toPlane(position)).toThrow(RangeError);
    expect(() => toPlane(position)).toThrow(message);
  });
});
