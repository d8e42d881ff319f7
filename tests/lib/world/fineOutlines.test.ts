import { constants, brotliCompressSync } from 'node:zlib';
import { planarRingArea } from 'topojson-simplify';
import { describe, expect, it } from 'vitest';
import { fineOutlines } from '../../../lib/world/fineOutlines';
import { finePaths, gridOf } from '../../../lib/world/finePaths';
import { planeSize } from '../../../lib/world/plane';
import { parsePath } from './parsePath';

const topology = fineOutlines();
const codes = topology.objects.countries.geometries.flatMap(({ properties }) => properties?.a3 ?? []);
const pieces = [...finePaths(topology, codes)];
const pathOf = (part: string) => pieces.flatMap(({ of, d }) => (of === part ? d : [])).join('');
const areaOf = (part: string) => parsePath(pathOf(part)).reduce((sum, { points }) => sum + planarRingArea([...points, points[0] ?? [0, 0]]), 0);

describe('the finer outlines', () => {
  it('take less than 110 KiB in brotli', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    expect(brotliCompressSync(JSON.stringify(topology), { params }).length).toBeLessThan(110 * 1024);
  });

  it('can stand in a module as one quoted text', () => {
    expect(JSON.stringify(topology)).not.toMatch(/['\\\n]/);
  });
});

describe('finePaths', () => {
  it('has a closed path for each country that is lit, and none for another', () => {
    for (const code of codes) expect([code, parsePath(pathOf(code)).every(({ isClosed }) => isClosed)]).toEqual([code, true]);
    expect([...new Set([...finePaths(topology, ['SGP', 'NON'])].map(({ of }) => of))]).toEqual(['SGP', 'land', 'borders']);
  });

  it('draws the same land as all countries together', () => {
    const countries = codes.reduce((sum, code) => sum + areaOf(code), 0);
    expect(Math.abs(areaOf('land') / countries - 1)).toBeLessThan(0.01); // the Caspian is a hole in the land, and in no country
  });

  it('stays on the plane once its grid is that of the plane', () => {
    const points = parsePath(pathOf('land')).flatMap((ring) => ring.points.map(([x, y]) => [x * gridOf(topology), y * gridOf(topology)] as const));
    expect(points.filter(([x, y]) => x < 0 || y < 0 || x > planeSize.width || y > planeSize.height)).toEqual([]);
  });

  it('comes in pieces of which the longest takes no more steps than the longest single arc', () => {
    const stepsIn = (d: string): number => (d.match(/-?\d+/g) ?? []).length / 2;
    const longestArc = Math.max(...topology.arcs.map(({ length }) => length));
    expect(Math.max(...pieces.map(({ d }) => stepsIn(d)))).toBeLessThanOrEqual(longestArc);
  });

  it('draws borders as lines', () => {
    expect(parsePath(pathOf('borders')).filter(({ isClosed }) => isClosed).length).toBeLessThan(20); // Lesotho and other enclaves
  });
});
