import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Operation } from '../operation/Operation';
import { imprintOf } from './Imprint';
import { seatColumns } from './seatColumns';
import { toFacts } from './toFacts';

/** `agencies.geojson`: a Feature for each agency, at its seat, longitude before latitude (RFC 7946). What is true of all stands beside them. */
export function agenciesGeoJson(operation: Operation): string {
  const facts = toFacts(operation);
  const columns = seatColumns(operation).filter(({ name }) => name !== 'longitude' && name !== 'latitude');
  const features = operation.agencies.map((agency): Feature<Point> => ({
    type: 'Feature',
    id: agency.id,
    geometry: { type: 'Point', coordinates: [agency.seat.longitude, agency.seat.latitude] },
    // Every Feature has every property, so that a program makes the same table of any of them.
    properties: Object.fromEntries(columns.map(({ name, of }) => [name, of(agency) ?? null])),
  }));
  const { asOf, sources } = facts;
  const collection: FeatureCollection<Point> & Record<string, unknown> = { type: 'FeatureCollection', name: operation.slug, ...imprintOf(facts), asOf, sources, features };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}
