import type { MapView } from '../view/MapView';
import { lastFound } from './lastFound';
import { matchWords } from './matchWords';
import { isWhole, type CountryChoice, type Filter, type RoleChoice } from './Reading';
import { countrySearchText, searchTextOf, type SearchedMap } from './searchTextOf';

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
export function filterAgencies(map: SearchedMap, filter: Filter): MapView['agencies'] {
  if (isWhole(filter)) return map.agencies;
  return lastFound(map.agencies, JSON.stringify([filter.find, filter.roles, filter.kinds, filter.countries]), () => findAgencies(map, filter));
}

function findAgencies(map: SearchedMap, filter: Filter): MapView['agencies'] {
  const isFound = matchWords(filter.find, map);
  const isSearch = filter.find.trim() !== '';
  return map.agencies.filter(
    (agency) =>
      (filter.roles.length === 0 || rolesOf(agency).some((role) => filter.roles.includes(role))) &&
      isChosen(filter.kinds, agency.kind) &&
      isChosen(filter.countries, countryOf(agency)) &&
      (!isSearch || isFound(searchTextOf(agency, map))),
  );
}

/** Whether a participant of which no agency is named is still wanted: a kind of work or of agency can't be found there. */
export function keepsUnnamed(filter: Filter, country: MapView['participants'][number], map: SearchedMap): boolean {
  return (
    filter.roles.length + filter.kinds.length === 0 &&
    isChosen(filter.countries, country.code) &&
    (filter.find.trim() === '' || matchWords(filter.find, map)(countrySearchText(country, map)))
  );
}

/** Where nothing is chosen, everything is. */
function isChosen<Choice>(chosen: readonly Choice[], choice: Choice): boolean {
  return chosen.length === 0 || chosen.includes(choice);
}
