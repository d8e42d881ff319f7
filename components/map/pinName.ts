import { fill } from '../../lib/language/fill';
import type { AgencyView } from '../../lib/view/OperationView';
import { wordsOf } from '../../lib/view/Text';
import type { MapWords } from './MapWords';

/** More than this under one pin are told by their names alone: all that is known of them would be too long to read there. */
const mostInFull = 4;

/** Whether these are too many to be told in full under one pin. */
export function isCrowd({ length }: readonly unknown[]): boolean {
  return length > mostInFull;
}

/** A pin's name for those who can't see where it stands: agency, place and country, or how many and which; of a crowd the first. */
export function pinName(agencies: readonly AgencyView[], words: MapWords): string {
  const [first] = agencies;
  if (first && agencies.length === 1) return fill(words.map.pinOne, { agency: wordsOf(first.name), place: wordsOf(first.place) });
  const names = agencies.slice(0, mostInFull).map(({ name }) => wordsOf(name)).join('; ');
  const count = agencies.length;
  if (isCrowd(agencies)) return fill(words.map.pinCrowd, { count, agencies: names });
  return fill(words.map.pinMany, { count, places: placesOf(agencies).join('; '), agencies: names });
}

/** Where agencies sit, each place once, in their order. */
export function placesOf(agencies: readonly AgencyView[]): readonly string[] {
  return [...new Set(agencies.map(({ place }) => wordsOf(place)))];
}
