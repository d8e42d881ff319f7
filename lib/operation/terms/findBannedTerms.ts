import type { Language } from '../../language/Language';
import { bulgarianTerms } from './bulgarianTerms';
import { englishTerms } from './englishTerms';
import type { Term } from './Term';
import { wordFinder } from './wordFinder';

/** A term as it is written in the text, where it begins (in UTF-16 code units, from 0), and what is written instead. */
export type FoundTerm = { readonly term: string; readonly start: number; readonly instead: string };

/** The terms of each language: a new one cannot be added without its own. */
export const termsByLanguage: Readonly<Record<Language, readonly Term[]>> = { en: englishTerms, bg: bulgarianTerms };

const terms = Object.values(termsByLanguage).flat();
const find = wordFinder(terms.map(({ words }) => words));

/** Every term in a text that is never used of this subject, whatever language the text is in, in order. */
export function findBannedTerms(text: string): readonly FoundTerm[] {
  return find(text).map(({ pattern, words, start }) => ({ term: words, start, instead: terms[pattern]?.instead ?? '' }));
}
