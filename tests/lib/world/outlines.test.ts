import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { planarRingArea } from 'topojson-simplify';
import { describe, expect, it } from 'vitest';
import { atlasCountries } from '../../../lib/world/atlas';
import type { Outlines } from '../../../lib/world/outlines';
import { outlines } from '../../../lib/world/outlines';
import type { PlanePoint } from '../../../lib/world/plane';
import { planeSize, toPlane } from '../../../lib/world/plane';

const codes = (topology: Outlines) => topology.objects.countries.geometries.map(({ properties }) => properties?.a3 ?? '');

function ringsOf(topology: Outlines, a3: string): Position[][] {
  const country = topology.objects.countries.geometries.find(({ properties }) => properties?.a3 === a3);
  if (!country) throw new Error(`No shape for ${a3}`);
  const { geometry } = feature(topology, country) as Feature<Polygon | MultiPolygon>;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

type Side = readonly [start: Position, end: Position];

function sidesOf(rings: Position[][]): Side[] {
  return rings.flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const));
}

/** Whether a point is within a shape's rings: an odd number of sides lies to its right. */
function holds(rings: Position[][], [x, y]: PlanePoint): boolean {
  const crossed = sidesOf(rings).filter(([[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  return crossed.length % 2 === 1;
}

function distanceToSide([x, y]: PlanePoint, [[x1 = NaN, y1 = NaN], [x2 = NaN, y2 = NaN]]: Side): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

describe.each(['110m', '50m'] as const)('outlines at %s', (detail) => {
  const topology = outlines(detail);

  it('has each country of the atlas but Antarctica, once', () => {
    const expected = atlasCountries(detail).map(({ properties }) => properties.a3).filter((a3) => a3 !== 'ATA');
    expect(codes(topology)).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('has one object, whose geometries carry nothing but their code', () => {
    expect(Object.keys(topology.objects)).toEqual(['countries']);
    const { geometries } = JSON.parse(JSON.stringify(topology.objects.countries)) as { geometries: object[] };
    for (const geometry of geometries) expect(geometry).toEqual({ type: expect.any(String), arcs: expect.any(Array), properties: { a3: expect.any(String) } });
  });

  it('is quantized to whole numbers', () => {
    expect(topology.transform?.translate).toEqual([0, 0]);
    expect(topology.arcs.flat(2).filter((value) => !Number.isInteger(value))).toEqual([]);
  });

  it('lies on the plane', () => {
    const points = codes(topology).flatMap((a3) => ringsOf(topology, a3).flat());
    const outside = points.filter(([x = NaN, y = NaN]) => !(x >= 0 && x <= planeSize.width && y >= 0 && y <= planeSize.height));
    expect(outside).toEqual([]);
  });

  it('has no streak across the plane: no side is longer than the border along 49° N', () => {
    const sides = sidesOf(codes(topology).flatMap((a3) => ringsOf(topology, a3)));
    const widths = sides.map(([[x1 = NaN], [x2 = NaN]]) => Math.abs(x2 - x1));
    expect(Math.max(...widths)).toBeLessThan(150);
  });

  it('has Russia, Fiji and New Zealand whole on the right', () => {
    for (const a3 of ['RUS', 'FJI', 'NZL']) {
      const xs = ringsOf(topology, a3).flat().map(([x = NaN]) => x);
      expect(Math.min(...xs)).toBeGreaterThan(1000);
    }
  });

  it('has no cut through Chukotka along the antimeridian', () => {
    const russia = ringsOf(topology, 'RUS');
    for (const longitude of [179, 179.99, 180, -179.99, -179]) expect(holds(russia, toPlane([longitude, 67.5]))).toBe(true);
    const inland = toPlane([180, 67.5]);
    const nearest = Math.min(...sidesOf(russia).map((side) => distanceToSide(inland, side)));
    expect(nearest).toBeGreaterThan(2);
  });

  it('keeps the seats’ cities inside their countries', () => {
    const seats = { BGR: [23.32, 42.7], THA: [100.5, 13.75], AUS: [149.13, -35.28], NLD: [4.9, 52.2], USA: [-77.1, 38.95] };
    for (const [a3, position] of Object.entries(seats)) expect(holds(ringsOf(topology, a3), toPlane(position)), a3).toBe(true);
  });

  it('keeps areas true: each country of some size has its share of the plane within 6 per cent', () => {
    const area = (a3: string) => ringsOf(topology, a3).reduce((sum, ring) => sum + planarRingArea(ring as [number, number][]), 0);
    const sphere = (a3: string) => geoArea(atlasCountries(detail).find(({ properties }) => properties.a3 === a3) ?? { type: 'Point', coordinates: [] });
    const unitsPerSteradian = area('BRA') / sphere('BRA');
    for (const a3 of ['THA', 'BGR', 'AUS', 'NZL', 'USA', 'GRL', 'CYP', 'LUX']) {
      expect(Math.abs(area(a3) / sphere(a3) / unitsPerSteradian - 1), a3).toBeLessThan(0.06);
    }
  });

  it('is built once', () => {
    expect(outlines(detail)).toBe(topology);
  });
});

describe('small countries', () => {
  it.each(['SGP', 'MLT', 'MDV', 'MUS', 'LIE', 'SMR', 'MCO', 'TUV', 'NRU'])('%s still encloses an area at 50m', (a3) => {
    const areas = ringsOf(outlines('50m'), a3).map((ring) => planarRingArea(ring as [number, number][]));
    expect(Math.max(...areas)).toBeGreaterThan(0);
  });
});

describe('the cut at 169° W', () => {
  it('leaves the overview’s United States on the left, whole but for St Lawrence Island', () => {
    const xs = ringsOf(outlines('110m'), 'USA').flat().map(([x = NaN]) => x);
    expect(Math.max(...xs)).toBeLessThan(1000);
  });
});
