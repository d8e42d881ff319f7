import type { MapView } from '../view/MapView';
import { countryOf, filterAgencies, rolesOf } from './filterAgencies';
import type { Filter } from './Reading';

/** How many agencies each choice would show. */
export type ChoiceCounts = { readonly roles: Counts; readonly kinds: Counts; readonly countries: Counts };
type Counts = ReadonlyMap<string, number>;

/** Counts the agencies of each choice, among those that the other parts of the filter leave. */
export function countChoices(map: Pick<MapView, 'agencies' | 'participants'>, filter: Filter): ChoiceCounts {
  return {
    roles: count(filterAgencies(map, { ...filter, roles: [] }).flatMap((agency) => [...new Set(rolesOf(agency))])),
    kinds: count(filterAgencies(map, { ...filter, kinds: [] }).map(({ kind }) => kind)),
    countries: count(filterAgencies(map, { ...filter, countries: [] }).map(countryOf)),
  };
}

function count(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
