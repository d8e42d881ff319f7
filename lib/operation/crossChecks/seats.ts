import { swappedMessage } from '../messages/coordinateMessage';
import { distanceInWords, farthestSeat, seatDistance } from '../seatDistance';
import { seatSchema } from '../schema/seatSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/**
 * A seat lies in its country, or at most 50 km outside its outline, unless somebody has looked.
 * A country that the atlas has no shape for is not checked.
 */
export const seats: CrossCheck = function* (evidence) {
  for (const { file, path, value: seat } of findInFiles(seatSchema, evidence)) {
    const distance = seat.checked ? undefined : seatDistance(seat);
    if (distance === undefined || distance <= farthestSeat) continue;
    yield { file, path: [...path, 'longitude'], at: 'value', message: `the seat ${distanceInWords(distance, seat)}; ${cure(seat)}` };
  }
};

function cure({ longitude, latitude, country }: Parameters<typeof seatDistance>[0]): string {
  const swapped = Math.abs(longitude) <= 90 ? seatDistance({ longitude: latitude, latitude: longitude, country }) : undefined;
  if (swapped !== undefined && swapped <= farthestSeat) return swappedMessage(longitude, latitude);
  return `check the longitude, the latitude and the seat's country; up to ${farthestSeat} km are allowed, or more with 'checked: true' where somebody has looked`;
}
