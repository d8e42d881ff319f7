import { agencySchema } from '../schema/agenciesSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** An international organisation belongs to no country, every other agency to one. */
export const agencyCountries: CrossCheck = function* (evidence) {
  for (const { file, path, value } of findInFiles(agencySchema, evidence)) {
    const international = value.kind === 'international-organisation';
    if (international && value.country !== undefined) {
      yield { file, path: [...path, 'country'], at: 'key', message: "an international organisation belongs to no country; remove this line (the country of its seat is 'seat.country')" };
    }
    if (!international && value.country === undefined) {
      yield { file, path: [...path, 'country'], at: 'missing', message: `'country' is missing; an agency of the kind ${value.kind} belongs to a participating country, as in: country: THA` };
    }
  }
};
