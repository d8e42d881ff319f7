import { mostListed } from '../reading/sliceGroups';
import type { MapView } from '../view/MapView';
import { groupingSeats, type SeatGroup } from './groupSeats';
import { placeLabels, type PlacedLabel } from './placeLabels';
import { placeRings } from './placeRings';
import type { PlaneBox } from './PlaneBox';

/** The least distance between two pins' middles, in CSS pixels: they are 24 wide and must not touch. */
export const pinDistance = 26;

/** The same where very many agencies sit: pins on every free spot would hide the map, and each costs time. */
const crowdedPinDistance = 40;

/** What stands on the map at one scale: pins, names, and rings around shapes too small to see. */
export type Arrangement = {
  readonly groups: readonly SeatGroup[];
  readonly labels: readonly PlacedLabel[];
  readonly rings: readonly string[];
};

/**
 * Arranges pins, names and rings, in steps.
 *
 * @param scale CSS pixels per plane unit.
 * @param within the part of the plane that is seen.
 */
export function* arranging({ agencies, countries }: Pick<MapView, 'agencies' | 'countries'>, scale: number, within: PlaneBox): Generator<void, Arrangement> {
  const groups = yield* groupingSeats(agencies, (agencies.length > mostListed ? crowdedPinDistance : pinDistance) / scale);
  const pins = groups.map(({ point }) => point);
  const labels = placeLabels(countries, pins, { scale }, within);
  yield;
  return { groups, labels, rings: placeRings(countries, pins, scale) };
}

/** Arranges all of the plane as `arranging` does. */
export function arrangingPlane(map: Pick<MapView, 'agencies' | 'countries' | 'plane'>, scale: number): Generator<void, Arrangement> {
  return arranging(map, scale, { x0: 0, y0: 0, x1: map.plane.width, y1: map.plane.height });
}
