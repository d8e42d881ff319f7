import type { MapView } from '../view/MapView';
import type { CountryView } from '../view/OperationView';
import { foldForSearch } from './foldForSearch';
import { lastFound } from './lastFound';
import { isWhole, type CountryChoice, type Filter, type RoleChoice } from './Reading';
import { searchTextOf } from './searchTextOf';

type MapAgency = MapView['agencies'][number];

/** The kinds of work that an agency did, as a reader can choose them. */
export function rolesOf({ contributions }: MapAgency): readonly RoleChoice[] {
  return contributions.map(({ role }) => role?.id ?? 'unstated');
}

/** Whose agency it is, as a reader can choose it. */
export function countryOf({ country }: MapAgency): CountryChoice {
  return country ?? 'international';
}

/** The agencies that a filter leaves, in their order: every word of its search is in each of them. */
export function filterAgencies(map: Pick<MapView, 'agencies' | 'participants'>, filter: Filter): MapView['agencies'] {
  if (isWhole(filter)) return map.agencies;
  return lastFound(map.agencies, JSON.stringify([filter.find, filter.roles, filter.kinds, filter.countries]), () => findAgencies(map, filter));
}

function findAgencies({ agencies, participants }: Pick<MapView, 'agencies' | 'participants'>, filter: Filter): MapView['agencies'] {
  const words = foldForSearch(filter.find).split(' ');
  const names = new Map<string, string>(participants.map(({ code, name }) => [code, name]));
  const isSearch = filter.find.trim() !== '';
  return agencies.filter(
    (agency) =>
      (filter.roles.length === 0 || rolesOf(agency).some((role) => filter.roles.includes(role))) &&
      isChosen(filter.kinds, agency.kind) &&
      isChosen(filter.countries, countryOf(agency)) &&
      (!isSearch || isIn(words, searchTextOf(agency, names.get(agency.country ?? '')))),
  );
}

/** Whether a participant of which no agency is named is still wanted: a kind of work or of agency can't be found there. */
export function keepsUnnamed(filter: Filter, { code, name }: CountryView): boolean {
  return (
    filter.roles.length + filter.kinds.length === 0 &&
    isChosen(filter.countries, code) &&
    isIn(foldForSearch(filter.find).split(' '), foldForSearch(name))
  );
}

/** Where nothing is chosen, everything is. */
function isChosen<Choice>(chosen: readonly Choice[], choice: Choice): boolean {
  return chosen.length === 0 || chosen.includes(choice);
}

function isIn(words: readonly string[], text: string): boolean {
  return words.every((word) => text.includes(word));
}
