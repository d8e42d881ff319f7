import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Operation } from '../operation/Operation';
import { recordOf } from './Column';
import { countryColumns } from './countryColumns';
import { imprintOf } from './Imprint';
import { seatColumns } from './seatColumns';
import { toFacts } from './toFacts';

/**
 * `agencies.geojson`: a Feature for each agency, at its seat, longitude before latitude, or unlocated where no source gives one (RFC 7946). What is true of all stands beside them,
 * and so do the countries that took part, with all that `countries.csv` says of them: a country is no point.
 */
export function agenciesGeoJson(operation: Operation): string {
  const facts = toFacts(operation);
  const columns = seatColumns(operation).filter(({ name }) => name !== 'longitude' && name !== 'latitude');
  const features = operation.agencies.map((agency): Feature<Point | null> => ({
    type: 'Feature',
    id: agency.id,
    geometry: agency.seat ? { type: 'Point', coordinates: [agency.seat.longitude, agency.seat.latitude] } : null,
    properties: recordOf(columns, agency),
  }));
  const ofCountries = countryColumns(operation);
  const countries = operation.countries.map((country) => recordOf(ofCountries, country));
  const { asOf, sources } = facts;
  const collection: FeatureCollection<Point | null> & Record<string, unknown> = {
    type: 'FeatureCollection',
    name: operation.slug,
    ...imprintOf(facts),
    asOf,
    sources,
    countries,
    features,
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}
