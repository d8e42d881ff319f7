import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { CountryCode } from '../operation/Operation';
import type { Outlines } from './outlines';

/** A country's shape in plane units, or undefined where the outlines have none. */
export function shapeOf(topology: Outlines, country: CountryCode): Polygon | MultiPolygon | undefined {
  const geometry = topology.objects.countries.geometries.find(({ properties }) => properties?.a3 === country);
  return geometry && (feature(topology, geometry) as Feature<Polygon | MultiPolygon>).geometry;
}
