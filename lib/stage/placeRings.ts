import type { PlanePoint } from '../world/plane';
import type { PlaneBox } from './PlaneBox';
import { distanceBetween } from './Spot';

/** A shape narrower and lower than this, in CSS pixels, gets a ring, since its colour alone can't be seen. */
const smallestVisibleShape = 14;

/** A ring's width, in CSS pixels. */
const ringSize = 26;

/** Of more participants than this, rings that would lie on a pin or on each other are left out: they would hide the map. */
const mostRinged = 40;

type Ringed = { readonly code: string; readonly point: PlanePoint; readonly bounds: PlaneBox };

/**
 * Which participants are too small to see and get a ring.
 *
 * @param pins where pins stand, in plane units.
 * @param scale CSS pixels per plane unit.
 * @returns their codes, in the given order.
 */
export function placeRings(countries: readonly Ringed[], pins: readonly PlanePoint[], scale: number): readonly string[] {
  const small = countries.filter(({ bounds: { x0, y0, x1, y1 } }) => Math.max(x1 - x0, y1 - y0) * scale < smallestVisibleShape);
  if (countries.length <= mostRinged) return small.map(({ code }) => code);
  const taken = [...pins];
  return small.flatMap(({ code, point }) => {
    if (taken.some((other) => distanceBetween(point, other) * scale < ringSize)) return [];
    taken.push(point);
    return [code];
  });
}
