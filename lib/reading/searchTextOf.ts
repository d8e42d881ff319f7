import { wordsOf } from '../view/Text';
import type { MapView } from '../view/MapView';
import { foldForSearch } from './foldForSearch';

type MapAgency = MapView['agencies'][number];

/** Folding is the slow part of a search, so each agency is folded once. */
const folded = new WeakMap<MapAgency, string>();

/** All that an agency can be found by: its names in every language, where it sits, whose it is and what it did. */
export function searchTextOf(agency: MapAgency, countryName = ''): string {
  const known = folded.get(agency);
  if (known !== undefined) return known;
  const { name, abbreviation, place, otherNames, contributions } = agency;
  const parts = [name, abbreviation ?? '', place, countryName, ...otherNames, ...contributions.flatMap(({ text, role }) => [text, role?.words ?? ''])];
  const text = foldForSearch(parts.map(wordsOf).join(' · '));
  folded.set(agency, text);
  return text;
}
