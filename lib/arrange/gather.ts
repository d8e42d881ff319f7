import type { MapView } from '../view/MapView';

type MapAgency = MapView['agencies'][number];

/** Up to so many agencies each has a mark of its own, at any width. */
export const mostAlone = 40;
/** On a map that is narrower than this, and of more agencies than that on any, those of one country share a mark. */
export const leastForAll = 330;
export const mostOnAny = 120;

/** The agencies that share a mark: each alone, or all of a country and all organisations of a place. */
export function gather(agencies: readonly MapAgency[], width: number): readonly (readonly MapAgency[])[] {
  if (agencies.length <= mostAlone || (width >= leastForAll && agencies.length <= mostOnAny)) return agencies.map((agency) => [agency]);
  const groups = new Map<string, MapAgency[]>();
  for (const agency of agencies) {
    const key = agency.country ?? `at ${String(agency.point)}`;
    const group = groups.get(key);
    if (group) group.push(agency);
    else groups.set(key, [agency]);
  }
  return [...groups.values()];
}
