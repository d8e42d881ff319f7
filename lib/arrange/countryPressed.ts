import type { Ring } from './Land';

/** A country too small to be met is pressed so far from its point, in plane units at the shown scale. */
type Country = { readonly code: string; readonly point: readonly [number, number]; readonly rings: readonly Ring[] };

/**
 * The country that a press means: the one whose land is there, or else the nearest whose point is near.
 *
 * @param reach in plane units.
 */
export function countryPressed(countries: readonly Country[], [x, y]: readonly [number, number], reach: number): string | undefined {
  const met = countries.find(({ rings }) => isInside(rings, x, y));
  if (met) return met.code;
  const near = countries.map(({ code, point }) => ({ code, apart: Math.hypot(point[0] - x, point[1] - y) })).sort((a, b) => a.apart - b.apart)[0];
  return near && near.apart <= reach ? near.code : undefined;
}

/** Even and odd: a ring within a ring is a hole. */
function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let isIn = false;
  for (const ring of rings) {
    let [ax, ay] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
    for (let place = 0; place < ring.length; place += 2) {
      const [bx, by] = [ring[place] ?? 0, ring[place + 1] ?? 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
      [ax, ay] = [bx, by];
    }
  }
  return isIn;
}
