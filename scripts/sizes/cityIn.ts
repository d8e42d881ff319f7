import { distanceToCountry } from '../../lib/world/countryAt';
import { labelPoint } from '../../lib/world/labelPoint';
import { outlines } from '../../lib/world/outlines';
import { planeProjection } from '../../lib/world/plane';
import { shapeOf } from '../../lib/world/shapeOf';
import type { CountryCode } from '../../lib/operation/Operation';

/** The golden angle in radians: points that turn by it and go outwards lie about evenly. */
const turn = Math.PI * (3 - Math.sqrt(5));

const middles = new Map<CountryCode, readonly [number, number] | undefined>();
const cities = new Map<string, readonly [number, number]>();

/** Every country that a city can be put in: those that the finer outlines have a shape for. */
export const cityCountries = (codes: readonly CountryCode[]): readonly CountryCode[] => codes.filter((code) => middleOf(code) !== undefined);

/**
 * Where an invented city of a country lies: on its land, somewhere else for most numbers.
 *
 * @param number counts the country's cities, from 0.
 * @returns longitude before latitude, in degrees, to two decimals.
 * @throws RangeError for a country without a shape.
 */
export function cityIn(country: CountryCode, number: number): readonly [longitude: number, latitude: number] {
  const key = `${country}-${number}`;
  const known = cities.get(key);
  if (known) return known;
  const middle = middleOf(country);
  if (!middle) throw new RangeError(`The outlines have no shape for ${country}.`);
  const away = 0.8 * Math.sqrt(number);
  const spot = rounded([middle[0] + away * Math.cos(number * turn), middle[1] + away * Math.sin(number * turn)]);
  const city = distanceToCountry([...spot], country) === 0 ? spot : rounded(middle);
  cities.set(key, city);
  return city;
}

function middleOf(country: CountryCode): readonly [number, number] | undefined {
  if (middles.has(country)) return middles.get(country);
  const shape = shapeOf(outlines('50m'), country);
  const point = shape && labelPoint(shape);
  const middle = point && (planeProjection.invert?.([point[0], point[1]]) ?? undefined);
  middles.set(country, middle);
  return middle;
}

const rounded = ([longitude, latitude]: readonly [number, number]): readonly [number, number] => [Math.round(100 * longitude) / 100, Math.round(100 * latitude) / 100];
