import { wordsOf } from '../view/Text';
import { foldForSearch } from './foldForSearch';
import type { Folded, SearchedMap } from './searchTextOf';

/** Whether an agency or country, as `searchTextOf` folds it, has every word that is searched for. */
export type Matches = (folded: Folded) => boolean;

/** How words end that are the same for who searches: "arrested", "arrests"; „арести“, „арестите“. Folded, the longest first. */
const endings = /(?:uvan[ei]|uvan|ions|ing|ion|ite|ata|ed|es|at|s|i|a|e|o)$/;

/** What is left of a word without its ending has at least so many letters, or it keeps it: "India" is not in "indicated". */
const shortestStem = 5;

/**
 * Makes a search's test. Each of its words must begin a word of the text, with another ending too: "arrested" finds "arrests". A country on
 * the map is looked for by its whole name or code, among names alone: `US` is not in "using", `Niger` not in "Nigeria", and what is said of
 * Australia may speak of Thailand. Abbreviations are whole words, too.
 */
export function matchWords(find: string, map: SearchedMap): Matches {
  const { lands, abbreviations } = namesOn(map);
  const tests = foldForSearch(find).split(' ').map((word): Matches => {
    if (lands.has(word)) return ({ names }) => names.includes(` ${word} `);
    const stem = word.replace(endings, '');
    const beginnings = abbreviations.has(word) ? [` ${word} `] : stem.length >= shortestStem ? [` ${word}`, ` ${stem}`] : [` ${word}`];
    return ({ names, prose }) => beginnings.some((beginning) => names.includes(beginning) || prose.includes(beginning));
  });
  return (folded) => tests.every((isIn) => isIn(folded));
}

type NamesOn = { readonly lands: ReadonlySet<string>; readonly abbreviations: ReadonlySet<string> };
const known = new WeakMap<SearchedMap['agencies'], NamesOn>();

/** The words of all countries' names and codes, and of all abbreviations, folded. */
function namesOn({ agencies, lands }: SearchedMap): NamesOn {
  const found = known.get(agencies) ?? { lands: wordsIn(Object.values(lands).flat()), abbreviations: wordsIn(agencies.map(({ abbreviation }) => wordsOf(abbreviation ?? ''))) };
  known.set(agencies, found);
  return found;
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(foldForSearch(texts.join(' · ')).split(' ').filter((word) => word !== ''));
}
