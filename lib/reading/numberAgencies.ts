import type { AgencyGroup } from './groupAgencies';

/** The numbers that agencies have in print, by id, from 1 on: their order in the list, an agency that stands in it twice by its first entry. */
export function numberAgencies(groups: readonly AgencyGroup[]): ReadonlyMap<string, number> {
  const ids = new Set(groups.flatMap(({ agencies }) => agencies.map(({ id }) => id)));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
