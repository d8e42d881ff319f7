import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countryPlace } from '../../../lib/world/countryPlace';
import { planeSize, toPlane } from '../../../lib/world/plane';
import { worldPaths } from '../../../lib/world/worldPaths';
import { parsePath } from './parsePath';

const participants = ['AUS', 'BGR', 'NZL', 'THA', 'USA'];
const { unit, land, borders, lit, shapeless } = worldPaths(participants);

/** The subpaths of path data, in plane units. */
const subpathsOf = (d: string) => parsePath(d).map(({ points, isClosed }) => ({ isClosed, points: points.map(([x, y]) => [unit * x, unit * y] as const) }));

describe('worldPaths', () => {
  it('has a shape for each participant of the overview, in the order given', () => {
    expect(lit.map(({ country }) => country)).toEqual(participants);
    expect(shapeless).toEqual([]);
  });

  it('has a shape for the smallest states, and names those that the outlines have none of', () => {
    const paths = worldPaths(['SGP', 'BGR', 'MLT', 'GIB']);
    expect(paths.shapeless).toEqual(['GIB']);
    expect(paths.lit.map(({ country, d }) => [country, d !== ''])).toEqual([['SGP', true], ['BGR', true], ['MLT', true]]);
  });

  it('is finer where a part of it is shown larger', () => {
    const box = countryPlace('BGR')?.bounds ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
    const [far, near] = [[], [{ box, scale: 5 }]].map((parts) => worldPaths(['BGR', 'AUS'], [], [{ box: { x0: 0, y0: 0, x1: 2000, y1: 974 }, scale: 0.5 }, ...parts]).lit.map(({ d }) => parsePath(d).flatMap(({ points }) => points).length));
    expect(near?.[0]).toBeGreaterThan(3 * (far?.[0] ?? Infinity));
    expect(near?.[1]).toBeLessThan(1.3 * (far?.[1] ?? NaN)); // a finer step rounds fewer points away
  });

  it.each(lit)('draws $country closed', ({ d }) => {
    expect(subpathsOf(d).filter(({ isClosed }) => !isClosed)).toEqual([]);
  });

  it('draws land as closed areas and borders as open lines or rings, all on the plane', () => {
    expect(subpathsOf(land).filter(({ isClosed }) => !isClosed)).toEqual([]);
    const points = [land, borders].flatMap(subpathsOf).flatMap((subpath) => subpath.points);
    expect(points.filter(([x, y]) => x < 0 || x > planeSize.width || y < 0 || y > planeSize.height)).toEqual([]);
  });

  it('draws no border into the land’s outline: Bulgaria’s corner with Serbia and Romania is in the borders alone', () => {
    const corner = toPlane([22.66, 44.23]);
    const near = (d: string) => subpathsOf(d).some(({ points }) => points.some(([x, y]) => Math.hypot(x - corner[0], y - corner[1]) < 2.5));
    expect({ land: near(land), borders: near(borders) }).toEqual({ land: false, borders: true });
  });

  it('is small: all paths together are at most 6 KiB in brotli', () => {
    const bytes = brotliCompressSync([land, borders, ...lit.map(({ d }) => d)].join('\n')).length;
    expect(bytes).toBeLessThanOrEqual(6 * 1024);
  });
});
