import { quote } from '../messages/quote';
import { agenciesIn } from './agenciesIn';
import type { CrossCheck } from './CrossCheck';

/** An agency does not work with itself. */
export const ownPartners: CrossCheck = function* (evidence) {
  for (const { file, path, id, contributions } of agenciesIn(evidence)) {
    for (const [index, contribution] of contributions.entries()) {
      const own = contribution.with?.indexOf(id) ?? -1;
      if (own < 0) continue;
      yield { file, path: [...path, 'contributions', index, 'with', own], at: 'value', message: `${quote(id)} is this agency itself; name the others only` };
    }
  }
};
