import { agePatterns } from './agePatterns';
import { wordFinder } from './wordFinder';

/** Words as they are written in the text, and where they begin (in UTF-16 code units, from 0). */
export type FoundAge = { readonly words: string; readonly start: number };

const find = wordFinder(Object.values(agePatterns).flat());

/** Every place in a text that looks like somebody's age or year of birth, in order. It cannot know whose: the map tells nobody's. */
export function findPossibleAges(text: string): readonly FoundAge[] {
  return find(text).map(({ words, start }) => ({ words, start }));
}
