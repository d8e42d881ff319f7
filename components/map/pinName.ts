import { fill } from '../../lib/language/fill';
import type { MapView } from '../../lib/view/MapView';
import type { AgencyView } from '../../lib/view/OperationView';
import { wordsOf } from '../../lib/view/Text';
import type { MapWords } from './MapWords';

/** More than this under one pin are told by their names alone: all that is known of them would be too long to read there. */
const mostInFull = 4;

/** Whether these are too many to be told in full under one pin. */
export function isCrowd({ length }: readonly unknown[]): boolean {
  return length > mostInFull;
}

/**
 * A mark's name for those who can't see where it stands: agency, place and country, or how many and which; of a crowd the first. All that is written on
 * the mark is in it, so that whoever speaks to a browser can call it by that.
 */
export function pinName(agencies: MapView['agencies'], words: MapWords): string {
  const [first] = agencies;
  if (first && agencies.length === 1) {
    const short = first.abbreviation && wordsOf(first.abbreviation);
    const agency = short ? `${wordsOf(first.name)} (${short})` : wordsOf(first.name);
    return fill(words.map.pinOne, { number: first.number, agency, place: wordsOf(first.place) });
  }
  const names = agencies.slice(0, mostInFull).map(({ name }) => wordsOf(name)).join('; ');
  const count = agencies.length;
  if (isCrowd(agencies)) return fill(words.map.pinCrowd, { count, agencies: names });
  return fill(words.map.pinMany, { count, places: placesOf(agencies).join('; '), agencies: names });
}

/** Where agencies sit, each place once, in their order. */
export function placesOf(agencies: readonly AgencyView[]): readonly string[] {
  return [...new Set(agencies.map(({ place }) => wordsOf(place)))];
}
