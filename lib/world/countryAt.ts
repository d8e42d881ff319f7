import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import type { CountryCode } from '../operation/Operation';
import type { CountryFeature, Detail } from './atlas';
import { atlasCountries } from './atlas';
import { distanceToArc } from './distanceToArc';

/** The Earth's mean radius in kilometres (IUGG). */
const earthRadius = 6371.0088;

/**
 * Whose shape of the atlas a place lies in.
 *
 * @param position Longitude before latitude, in degrees.
 * @returns The shape's alpha-3 code, which for some shapes is no ISO code (XKX, CYN, SOL …); nothing for a place in no shape, at sea for
 *   instance, or in a country that this detail leaves out.
 */
export function countryAt(position: Position, detail: Detail): string | undefined {
  return atlasCountries(detail).find((country) => contains(country, position))?.properties.a3;
}

/**
 * How far a place lies from a country, over a sphere: 0 inside. Measured to the outline at 1:50 million, whose coast and borders are
 * generalised and may be off by some kilometres; the sphere adds up to 0.6 %, the arithmetic nothing that matters.
 *
 * @param position Longitude before latitude, in degrees.
 * @param country An alpha-3 code.
 * @returns Kilometres; nothing when the atlas has no shape for the country.
 */
export function distanceToCountry(position: Position, country: CountryCode): number | undefined {
  const shape = atlasCountries('50m').find(({ properties }) => properties.a3 === country);
  if (!shape) return undefined;
  if (contains(shape, position)) return 0;
  const { geometry } = shape;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return earthRadius * Math.min(...rings.map((ring) => distanceToRing(position, ring)));
}

function distanceToRing(position: Position, ring: Position[]): number {
  return ring.slice(1).reduce((nearest, end, index) => Math.min(nearest, distanceToArc(position, ring[index] ?? end, end)), Infinity);
}

function contains(country: CountryFeature, [longitude = NaN, latitude = NaN]: Position): boolean {
  return geoContains(country, [longitude, latitude]);
}
