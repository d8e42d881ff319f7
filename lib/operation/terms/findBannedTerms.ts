import { bulgarianTerms } from './bulgarianTerms';
import { englishTerms } from './englishTerms';
import { wordFinder } from './wordFinder';

/** A term as it is written in the text, where it begins (in UTF-16 code units, from 0), and what is written instead. */
export type FoundTerm = { readonly term: string; readonly start: number; readonly instead: string };

const terms = [...englishTerms, ...bulgarianTerms];
const find = wordFinder(terms.map(({ words }) => words));

/** Every term in a text that is never used of this subject, whatever language the text is in, in order. */
export function findBannedTerms(text: string): readonly FoundTerm[] {
  return find(text).map(({ pattern, words, start }) => ({ term: words, start, instead: terms[pattern]?.instead ?? '' }));
}
