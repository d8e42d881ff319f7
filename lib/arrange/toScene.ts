import type { PlaneBox } from '../stage/PlaneBox';
import type { MapView } from '../view/MapView';
import type { Ring } from './Land';
import type { Scene } from './Scene';

/** The outlines of a map: all land, and each country's. In plane units. */
export type SceneRings = { readonly land: readonly Ring[]; readonly of: (country: string) => readonly Ring[] };

/** What a map has to show. A country's parts overseas are no place for its name, nor for another's. */
export function toScene({ agencies, countries }: Pick<MapView, 'agencies' | 'countries'>, rings: SceneRings): Scene {
  const overseas: Ring[] = [];
  const parted = countries.map(({ code, point, bounds, forms }) => {
    const home: Ring[] = [];
    for (const ring of rings.of(code)) (meets(ring, bounds) ? home : overseas).push(ring);
    return { code, point, bounds, forms, rings: home };
  });
  return {
    land: rings.land,
    countries: parted,
    overseas,
    agencies: agencies.map(({ id, point, country, forms }) => ({ id, point, country, forms })),
  };
}

function meets(ring: Ring, { x0, y0, x1, y1 }: PlaneBox): boolean {
  for (let place = 0; place + 1 < ring.length; place += 2) {
    const [x = NaN, y = NaN] = [ring[place], ring[place + 1]];
    if (x >= x0 - 1 && x <= x1 + 1 && y >= y0 - 1 && y <= y1 + 1) return true;
  }
  return false;
}
