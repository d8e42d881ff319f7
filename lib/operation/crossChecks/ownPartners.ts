import { quote } from '../messages/quote';
import { agencySchema } from '../schema/agenciesSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** An agency does not work with itself. */
export const ownPartners: CrossCheck = function* (evidence) {
  for (const { file, path, value } of findInFiles(agencySchema, evidence)) {
    for (const [index, contribution] of value.contributions.entries()) {
      const own = contribution.with?.indexOf(value.id) ?? -1;
      if (own < 0) continue;
      yield { file, path: [...path, 'contributions', index, 'with', own], at: 'value', message: `${quote(value.id)} is this agency itself; name the others only` };
    }
  }
};
