import { quote } from '../messages/quote';
import { findPossibleAges } from '../terms/findPossibleAges';
import { findTexts } from '../terms/findTexts';
import type { CrossCheck } from './CrossCheck';

/** No text tells how old somebody is: together with a place and a date it can be enough to find a child. */
export const possibleAges: CrossCheck = function* (evidence) {
  for (const { file, path, value, isTitle } of findTexts(evidence)) {
    for (const { words } of findPossibleAges(value)) {
      const cure = isTitle ? "leave the title out; if the text is a law, add 'law: true'" : 'leave it out';
      yield { file, path, at: 'value', message: `${quote(words)} looks like somebody's age or year of birth, which the map never tells; ${cure}` };
    }
  }
};
