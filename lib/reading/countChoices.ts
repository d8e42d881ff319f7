import type { MapView } from '../view/MapView';
import { countryOf, filterAgencies, rolesOf } from './filterAgencies';
import type { Filter } from './Reading';
import type { SearchedMap } from './searchTextOf';

/** How many agencies each choice would show. */
export type ChoiceCounts = { readonly roles: Counts; readonly kinds: Counts; readonly countries: Counts };
type Counts = ReadonlyMap<string, number>;

/** Counts the agencies of each choice, among those that the other parts of the filter leave. */
export function countChoices(map: SearchedMap, filter: Filter): ChoiceCounts {
  return {
    roles: countBy(filterAgencies(map, { ...filter, roles: [] }), rolesOf),
    kinds: countBy(filterAgencies(map, { ...filter, kinds: [] }), ({ kind }) => [kind]),
    countries: countBy(filterAgencies(map, { ...filter, countries: [] }), (agency) => [countryOf(agency)]),
  };
}

/** How many agencies have each value, each agency once. */
function countBy(agencies: MapView['agencies'], valuesOf: (agency: MapView['agencies'][number]) => readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const agency of agencies) {
    for (const value of new Set(valuesOf(agency))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
