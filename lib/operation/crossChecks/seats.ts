import { countryName } from '../../world/countryNames';
import { distanceToCountry } from '../../world/countryAt';
import { swappedMessage } from '../messages/coordinateMessage';
import { seatSchema } from '../schema/seatSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** The outlines are generalised, and harbours and islands lie off them; a position farther out than this many kilometres is a mistake. */
const farthest = 50;

/** A seat lies in its country, or at most 50 km outside its outline. A country that the atlas has no shape for is not checked. */
export const seats: CrossCheck = function* (evidence) {
  for (const { file, path, value } of findInFiles(seatSchema, evidence)) {
    const { longitude, latitude, country } = value;
    const distance = distanceToCountry([longitude, latitude], country);
    if (distance === undefined || distance <= farthest) continue;
    const away = `lies ${Math.round(distance).toLocaleString('en')} km outside ${countryName(country, 'en')}`;
    yield { file, path: [...path, 'longitude'], at: 'value', message: `the seat ${away}; ${cure(longitude, latitude, country)}` };
  }
};

function cure(longitude: number, latitude: number, country: string): string {
  const swapped = Math.abs(longitude) <= 90 ? distanceToCountry([latitude, longitude], country) : undefined;
  if (swapped !== undefined && swapped <= farthest) return swappedMessage(longitude, latitude);
  return `check the longitude, the latitude and the seat's country; up to ${farthest} km are allowed`;
}
