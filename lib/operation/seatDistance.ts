import { distanceToCountry } from '../world/countryAt';
import { countryName } from '../world/countryNames';
import type { Seat } from './Operation';

/** The outlines are generalised, and harbours and islands lie off them; a seat farther out than this many kilometres is most likely a mistake. */
export const farthestSeat = 50;

type Position = Pick<Seat, 'longitude' | 'latitude' | 'country'>;

/** Several rules ask for the same seats, and a check is run at each save. */
const known = new Map<string, number | undefined>();

/** How far a seat lies outside its country's outline, in kilometres: 0 inside, nothing when the atlas has no shape for the country. */
export function seatDistance({ longitude, latitude, country }: Position): number | undefined {
  const place = [country, longitude, latitude].join(' ');
  if (!known.has(place)) known.set(place, distanceToCountry([longitude, latitude], country));
  return known.get(place);
}

/** The distance in words: `lies 1,947 km outside France`. */
export function distanceInWords(distance: number, { country }: Position): string {
  return `lies ${Math.round(distance).toLocaleString('en')} km outside ${countryName(country, 'en')}`;
}
