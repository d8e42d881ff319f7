import type { PlanePoint } from '../world/plane';
import type { Seated } from './groupSeats';

/** A seat, and its place in the given order. */
type RankedSeat = { readonly id: string; readonly rank: number };

/** A place where seats are, or several that became one: `places` are where its seats really are, with how many of them. */
export type Spot = { readonly seats: readonly RankedSeat[]; readonly point: PlanePoint; readonly places: readonly { readonly point: PlanePoint; readonly count: number }[] };

/** Seats by their place; places where more than one is come last. */
export function spotsOf(seats: readonly Seated[]): readonly Spot[] {
  const columns = new Map<number, Map<number, { seats: RankedSeat[]; point: PlanePoint }>>();
  const spots: { seats: RankedSeat[]; point: PlanePoint }[] = [];
  for (const [rank, seat] of seats.entries()) {
    const [x, y] = seat.point;
    const column = columns.get(x) ?? new Map<number, { seats: RankedSeat[]; point: PlanePoint }>();
    columns.set(x, column);
    const spot = column.get(y);
    if (spot) {
      spot.seats.push({ id: seat.id, rank });
      continue;
    }
    const found = { seats: [{ id: seat.id, rank }], point: seat.point };
    column.set(y, found);
    spots.push(found);
  }
  const all = spots.map((spot): Spot => ({ ...spot, places: [{ point: spot.point, count: spot.seats.length }] }));
  return [...all.filter((spot) => spot.seats.length === 1), ...all.filter((spot) => spot.seats.length > 1)];
}

/** Several spots as one, which stands on the place of theirs that is nearest to the middle of all their seats. */
export function mergeSpots(spots: readonly Spot[]): Spot {
  const places = spots.flatMap((spot) => spot.places);
  const count = places.reduce((sum, place) => sum + place.count, 0);
  const mean = (axis: 0 | 1): number => places.reduce((sum, place) => sum + place.count * place.point[axis], 0) / count;
  const middle: PlanePoint = [mean(0), mean(1)];
  const nearest = places.reduce((best, place) => (distanceBetween(place.point, middle) < distanceBetween(best.point, middle) ? place : best));
  return { seats: spots.flatMap((spot) => spot.seats), point: nearest.point, places };
}

/** In plane units. */
export function distanceBetween([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  return Math.hypot(ax - bx, ay - by);
}
