import { addToList } from '../collections/addToList';
import { finish } from '../steps/finish';
import type { PlanePoint } from '../world/plane';
import { NearGroups } from './NearGroups';
import { mergeSpots, spotsOf, type Spot } from './Spot';
import { squareKey } from './squareKey';

/** Something that stands at a point of the plane, in plane units. */
export type Seated = { readonly id: string; readonly point: PlanePoint };

/** Seats that would touch as pins: their ids in the given order, and the seat nearest to their middle, where their pin stands. */
export type SeatGroup = { readonly ids: readonly string[]; readonly point: PlanePoint };

/** More places than this are first gathered where they lie far closer than pins may: nobody sees the difference, and it takes no time. */
const mostPlaces = 300;

/**
 * Groups seats, the nearest first, until every two groups' pins are at least a distance apart. A group's pin stands on one
 * of its own seats, never in between, so that no pin marks a place where nobody sits.
 *
 * @param distance in plane units: the pins' least distance in pixels, divided by the scale.
 */
export function groupSeats(seats: readonly Seated[], distance: number): readonly SeatGroup[] {
  return finish(groupingSeats(seats, distance));
}

/** Groups seats as `groupSeats` does, in steps: for very many at once it would keep a page from answering. */
export function* groupingSeats(seats: readonly Seated[], distance: number): Generator<void, readonly SeatGroup[]> {
  const places = spotsOf(seats);
  yield;
  const groups = new NearGroups(distance);
  for (const spot of places.length > mostPlaces ? gathered(places, distance / 3) : places) {
    groups.add(spot);
    yield;
  }
  for (let pair = groups.nearestPair(); pair; pair = groups.nearestPair()) {
    groups.replaceNearest(mergeSpots(pair));
    yield;
  }
  return inOrder(groups.all());
}

/** Places that lie in the same square of a grid, as one. */
function gathered(places: readonly Spot[], side: number): readonly Spot[] {
  const squares = new Map<number, Spot[]>();
  for (const place of places) {
    const key = squareKey(Math.floor(place.point[0] / side), Math.floor(place.point[1] / side));
    addToList(squares, key, place);
  }
  return [...squares.values()].map((square) => (square.length === 1 ? square : [mergeSpots(square)])).flat();
}

function inOrder(groups: readonly Spot[]): readonly SeatGroup[] {
  return groups
    .map(({ seats, point }) => ({ seats: [...seats].sort((a, b) => a.rank - b.rank), point }))
    .sort((a, b) => (a.seats[0]?.rank ?? 0) - (b.seats[0]?.rank ?? 0))
    .map(({ seats, point }) => ({ ids: seats.map(({ id }) => id), point }));
}
