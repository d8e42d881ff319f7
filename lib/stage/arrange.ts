import type { MapView } from '../view/MapView';
import { groupSeats, type SeatGroup } from './groupSeats';
import { placeCities, type PlacedCity } from './placeCities';
import { placeLabels, type PlacedLabel } from './placeLabels';
import type { PlaneBox } from './PlaneBox';

/** The least distance between two pins' middles, in CSS pixels: they are 24 wide and must not touch. */
export const pinDistance = 26;

/** A shape narrower and lower than this, in CSS pixels, gets a ring, since its colour alone can't be seen. */
const smallestVisibleShape = 14;

/** What stands on the map at one scale: pins, names, and rings around shapes too small to see. */
export type Arrangement = {
  readonly groups: readonly SeatGroup[];
  readonly labels: readonly PlacedLabel[];
  readonly rings: readonly string[];
};

/** What stands on the map once the reader has zoomed in: cities' names, too. */
export type CloseArrangement = Arrangement & { readonly cities: readonly PlacedCity[] };

/**
 * Arranges pins, names and rings.
 *
 * @param scale CSS pixels per plane unit.
 * @param within the part of the plane that is seen.
 */
export function arrange({ agencies, countries }: Pick<MapView, 'agencies' | 'countries'>, scale: number, within: PlaneBox): Arrangement {
  const groups = groupSeats(agencies, pinDistance / scale);
  return {
    groups,
    labels: placeLabels(
      countries,
      groups.map(({ point }) => point),
      { scale },
      within,
    ),
    rings: countries.filter(({ bounds }) => sizeOf(bounds) * scale < smallestVisibleShape).map(({ code }) => code),
  };
}

/** Arranges all of the plane as `arrange` does, with the names of the pins' cities where there is room left. */
export function arrangeClose(map: Pick<MapView, 'agencies' | 'countries' | 'plane'>, scale: number): CloseArrangement {
  const arrangement = arrange(map, scale, { x0: 0, y0: 0, x1: map.plane.width, y1: map.plane.height });
  return { ...arrangement, cities: placeCities(arrangement.groups, map, arrangement.labels, scale) };
}

function sizeOf({ x0, y0, x1, y1 }: PlaneBox): number {
  return Math.max(x1 - x0, y1 - y0);
}
