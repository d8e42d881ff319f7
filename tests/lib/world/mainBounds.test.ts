import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countryPolygons } from '../../../lib/world/landRings';
import { mainBounds } from '../../../lib/world/mainBounds';
import { toPlane } from '../../../lib/world/plane';

const square = (x: number, y: number, side: number): Position[] => [[x, y], [x, y + side], [x + side, y + side], [x + side, y], [x, y]];
const isIn = (country: string, [longitude, latitude]: readonly [number, number]): boolean => {
  const { x0, y0, x1, y1 } = mainBounds(countryPolygons(country).flatMap(([outer]) => (outer ? [outer] : [])));
  const [x, y] = toPlane([longitude, latitude]);
  return x > x0 && x < x1 && y > y0 && y < y1;
};

describe('mainBounds', () => {
  it('is what is around the largest land', () => {
    expect(mainBounds([square(900, 0, 1), square(0, 0, 10)])).toEqual({ x0: 0, y0: 0, x1: 10, y1: 10 });
  });

  it('holds a large island close by, in whichever order the lands come', () => {
    const lands = [square(0, 0, 10), square(12, 0, 8)];
    expect([lands, lands.toReversed()].map(mainBounds)).toEqual(Array(2).fill({ x0: 0, y0: 0, x1: 20, y1: 10 }));
  });

  it('holds no number where there is no land', () => {
    expect(mainBounds([])).toEqual({ x0: NaN, y0: NaN, x1: NaN, y1: NaN });
  });

  it.each([
    ['NZL', 'Auckland', [174.5, -36.9], true],
    ['NZL', 'Christchurch', [172.4, -43.5], true],
    ['FRA', 'Lyon', [4.84, 45.76], true],
    ['FRA', 'Cayenne in Guiana', [-52.6, 4.6], false],
    ['USA', 'Washington', [-77.2, 38.9], true],
    ['USA', 'Honolulu', [-157.9, 21.4], false],
    ['ESP', 'Madrid', [-3.7, 40.4], true],
    ['ESP', 'the Canaries', [-16.5, 28.3], false],
  ] as const)('of %s: %s (%j) lies in it is %s', (country, _name, position, expected) => {
    expect(isIn(country, position)).toBe(expected);
  });
});
