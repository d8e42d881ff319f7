import { fill } from '../../lib/language/fill';
import type { AgencyView } from '../../lib/view/OperationView';
import { wordsOf } from '../../lib/view/Text';
import type { MapWords } from './MapWords';

/** A pin's name for those who can't see where it stands: agency, place and country, or how many and which. */
export function pinName(agencies: readonly AgencyView[], words: MapWords): string {
  const [first] = agencies;
  if (first && agencies.length === 1) return fill(words.map.pinOne, { agency: wordsOf(first.name), place: wordsOf(first.place) });
  return fill(words.map.pinMany, {
    count: agencies.length,
    places: placesOf(agencies).join('; '),
    agencies: agencies.map(({ name }) => wordsOf(name)).join('; '),
  });
}

/** Where agencies sit, each place once, in their order. */
export function placesOf(agencies: readonly AgencyView[]): readonly string[] {
  return [...new Set(agencies.map(({ place }) => wordsOf(place)))];
}
