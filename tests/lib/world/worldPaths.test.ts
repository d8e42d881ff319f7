import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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

  it('names the participants that are too small for the overview', () => {
    const paths = worldPaths(['SGP', 'BGR', 'MLT', 'HKG']);
    expect(paths.shapeless.map(({ country }) => country)).toEqual(['SGP', 'MLT', 'HKG']);
    expect(paths.lit.map(({ country }) => country)).toEqual(['BGR']);
  });

  it.each(lit)('draws $country closed, within its bounds to one step, with the label’s point inside them', ({ d, bounds, labelPoint: [x, y] }) => {
    const subpaths = subpathsOf(d);
    const [xs, ys] = [0, 1].map((axis) => subpaths.flatMap(({ points }) => points.map((point) => point[axis] ?? NaN)));
    expect(subpaths.filter(({ isClosed }) => !isClosed)).toEqual([]);
    const drawn = { x0: Math.min(...(xs ?? [])), y0: Math.min(...(ys ?? [])), x1: Math.max(...(xs ?? [])), y1: Math.max(...(ys ?? [])) };
    for (const side of ['x0', 'y0', 'x1', 'y1'] as const) expect(Math.abs(drawn[side] - bounds[side]), side).toBeLessThanOrEqual(unit);
    expect(x).toBeGreaterThan(bounds.x0);
    expect(x).toBeLessThan(bounds.x1);
    expect(y).toBeGreaterThan(bounds.y0);
    expect(y).toBeLessThan(bounds.y1);
  });

  it('labels the United States between the oceans, not in Alaska', () => {
    const [x, y] = lit.find(({ country }) => country === 'USA')?.labelPoint ?? [NaN, NaN];
    expect(y).toBeGreaterThan(toPlane([-100, 49])[1]);
    expect(x).toBeLessThan(toPlane([-80, 40])[0]);
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
