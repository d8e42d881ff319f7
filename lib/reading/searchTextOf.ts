import { wordsOf, type Text } from '../view/Text';
import type { MapView } from '../view/MapView';
import { foldForSearch } from './foldForSearch';
import { spelledOut } from './spelledOut';

/** What a search looks into. */
export type SearchedMap = Pick<MapView, 'agencies' | 'participants' | 'disputed' | 'lands' | 'steps'>;

type MapAgency = MapView['agencies'][number];
type Participant = MapView['participants'][number];

/** Folded texts with a space at both ends, so that each of their words stands between spaces: what something is called and where it is, and what is said of it. */
export type Folded = { readonly names: string; readonly prose: string };

/** Folding is the slow part of a search, so each agency and country is folded once. */
const folded = new WeakMap<object, Folded>();

/**
 * All that an agency can be found by: its names in every language, where it sits and whose it is; what it did and when, what came of it in
 * its country, and the dates of the steps that it or its country is part of.
 */
export function searchTextOf(agency: MapAgency, map: SearchedMap): Folded {
  return foldedOnce(agency, () => {
    const { name, abbreviation, place, foundBy, contributions, land, country } = agency;
    const participant = map.participants.find(({ code }) => code === country);
    const ofCountry = participant && wordsOfCountry(participant, map);
    const deeds = contributions.flatMap(({ text, role, date }) => [text, role?.words ?? '', ...(date ? [date.words, date.iso] : [])]);
    const dates = map.steps.filter(({ agencies }) => agencies.includes(agency.id)).flatMap(({ date }) => datesToFind(date));
    return {
      names: [name, abbreviation ?? '', place, ...foundBy, ...(map.lands[land] ?? []), ...(ofCountry?.names ?? [])],
      prose: [...deeds, ...dates, ...(ofCountry?.prose ?? [])],
    };
  });
}

/** All that a participant can be found by: its names; what came of the operation there, and the dates of its steps. */
export function countrySearchText(country: Participant, map: SearchedMap): Folded {
  return foldedOnce(country, () => wordsOfCountry(country, map));
}

type Unfolded = Readonly<Record<keyof Folded, readonly Text[]>>;

function wordsOfCountry({ code, name, outcomes, foundBy }: Participant, { lands, steps }: SearchedMap): Unfolded {
  const dates = steps.filter(({ countries }) => countries.includes(code)).flatMap(({ date }) => datesToFind(date));
  return { names: [name, ...(lands[code] ?? [])], prose: [...outcomes.map(({ text }) => text), ...foundBy, ...dates] };
}

/** That no date is given is nothing to be found by. */
function datesToFind({ words, iso }: MapView['steps'][number]['date']): readonly string[] {
  return iso === undefined ? [] : [words, iso];
}

function foldedOnce(of: object, words: () => Unfolded): Folded {
  const known = folded.get(of);
  if (known) return known;
  const { names, prose } = words();
  const made = { names: fold(names), prose: fold(prose) };
  folded.set(of, made);
  return made;
}

function fold(texts: readonly Text[]): string {
  const text = texts.map(wordsOf).join(' · ');
  return ` ${foldForSearch(text)} ${foldForSearch(spelledOut(text))} `;
}
