import leven from 'leven';
import { wordsOf } from '../view/Text';
import { filterAgencies } from './filterAgencies';
import { foldForSearch } from './foldForSearch';
import type { Filter } from './Reading';
import type { SearchedMap } from './searchTextOf';

/** So many are offered at most. */
const most = 3;

/**
 * What else might be meant by a search that finds nothing: the same words with one that is on the map in the place of a mistyped one, or
 * one of its words alone. Each of them finds something among what the rest of the filter leaves.
 *
 * @returns searches, as they would be typed; the nearest first.
 */
export function nearSearches(filter: Filter, map: SearchedMap): readonly string[] {
  const words = filter.find.trim().split(/\s+/u).filter((word) => foldForSearch(word) !== '');
  const respelt = words.flatMap((word, index) => nearWords(word, map).map(({ near, distance }) => ({ search: words.map((other, place) => (place === index ? near : other)).join(' '), distance })));
  const nearest = respelt.sort((a, b) => a.distance - b.distance).map(({ search }) => search);
  const alone = words.length > 1 ? words : [];
  return [...new Set([...nearest, ...alone])].filter((search) => filterAgencies(map, { ...filter, find: search }).length > 0).slice(0, most);
}

/** Names and places on the map that are a mistake or two away from a word. */
function nearWords(word: string, { agencies, participants }: SearchedMap): readonly { readonly near: string; readonly distance: number }[] {
  const folded = foldForSearch(word);
  const mistakes = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
  const names = [...agencies.flatMap(({ name, abbreviation, place }) => [name, abbreviation ?? '', place].map(wordsOf)), ...participants.map(({ name }) => name)];
  return [...new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)))].flatMap((near) => {
    const distance = leven(folded, foldForSearch(near), { maxDistance: mistakes + 1 });
    return distance > 0 && distance <= mistakes ? [{ near, distance }] : [];
  });
}
