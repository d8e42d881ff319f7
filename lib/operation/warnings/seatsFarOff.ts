import { countryName } from '../../world/countryNames';
import { findInFiles, type CrossCheck } from '../crossChecks/CrossCheck';
import { seatSchema } from '../schema/seatSchema';
import { distanceInWords, farthestSeat, seatDistance } from '../seatDistance';

/** A seat that somebody has looked at, because it lies far outside its country or without having to. */
export const seatsFarOff: CrossCheck = function* (evidence) {
  for (const { file, path, value: seat } of findInFiles(seatSchema, evidence)) {
    if (!seat.checked) continue;
    const distance = seatDistance(seat);
    if (distance !== undefined && distance > farthestSeat) {
      yield { file, path: [...path, 'longitude'], at: 'value', message: `the seat ${distanceInWords(distance, seat)}; 'checked' says that somebody has looked` };
    } else {
      const where = distance === undefined ? `no outline of ${countryName(seat.country, 'en')} is known` : `the seat lies in ${countryName(seat.country, 'en')}, or near enough`;
      yield { file, path: [...path, 'checked'], at: 'key', message: `is not needed, as ${where}; remove this line` };
    }
  }
};
