import type { MapView } from '../view/MapView';

type Agencies = MapView['agencies'];

const known = new WeakMap<Agencies, ReadonlyMap<string, number>>();

/** Agencies by their ids, in the map's order; ids that the map doesn't have are left out. */
export function agenciesOf({ agencies }: Pick<MapView, 'agencies'>, ids: readonly string[]): Agencies {
  const places = known.get(agencies) ?? new Map(agencies.map(({ id }, index) => [id, index]));
  known.set(agencies, places);
  const found = new Set(ids.flatMap((id) => places.get(id) ?? []));
  return [...found].sort((a, b) => a - b).flatMap((index) => agencies[index] ?? []);
}
