import type { PlaneBox } from '../stage/PlaneBox';
import type { CountryCode } from '../operation/Operation';
import { labelPoint } from './labelPoint';
import { countryPolygons } from './landRings';
import { mainBounds } from './mainBounds';
import type { PlanePoint } from './plane';

/** Where a country is on the plane, in plane units: a point of its largest land that is far from the edges, and what is around its mainland. */
export type CountryPlace = { readonly point: PlanePoint; readonly bounds: PlaneBox };

const known = new Map<CountryCode, CountryPlace | undefined>();

/** Undefined where the outlines have no shape of it (Gibraltar). */
export function countryPlace(country: CountryCode): CountryPlace | undefined {
  if (!known.has(country)) known.set(country, find(country));
  return known.get(country);
}

function find(country: CountryCode): CountryPlace | undefined {
  const polygons = countryPolygons(country);
  if (polygons.length === 0) return undefined;
  const { x0, y0, x1, y1 } = mainBounds(polygons.flatMap(([outer]) => (outer ? [outer] : [])));
  return { point: labelPoint({ type: 'MultiPolygon', coordinates: [...polygons] }), bounds: { x0: tenth(x0), y0: tenth(y0), x1: tenth(x1), y1: tenth(y1) } };
}

/** A tenth of a plane unit is about 2 km: nearer than a mark is wide at any zoom. */
function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
