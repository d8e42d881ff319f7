import type { PlanePoint } from '../world/plane';

/** Something that stands at a point of the plane, in plane units. */
export type Seated = { readonly id: string; readonly point: PlanePoint };

/** Seats that would touch as pins: their ids in the given order, and the seat nearest to their middle, where their pin stands. */
export type SeatGroup = { readonly ids: readonly string[]; readonly point: PlanePoint };

type Members = { readonly seats: readonly Seated[]; readonly point: PlanePoint };

/**
 * Groups seats until every two groups' pins are at least a distance apart. A group's pin stands on one of its own
 * seats, never in between, so that no pin marks a place where nobody sits.
 *
 * @param distance in plane units: the pins' least distance in pixels, divided by the scale.
 */
export function groupSeats(seats: readonly Seated[], distance: number): readonly SeatGroup[] {
  let groups: readonly Members[] = seats.map((seat) => ({ seats: [seat], point: seat.point }));
  for (let pair = nearestPair(groups, distance); pair; pair = nearestPair(groups, distance)) {
    const [first, second] = pair;
    const merged = merge(first, second);
    groups = groups.flatMap((group) => (group === first ? [merged] : group === second ? [] : [group]));
  }
  const rank = new Map(seats.map((seat, index) => [seat, index]));
  return groups.map(({ seats: members, point }) => ({
    ids: [...members].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).map(({ id }) => id),
    point,
  }));
}

function nearestPair(groups: readonly Members[], distance: number): readonly [Members, Members] | undefined {
  let nearest: readonly [Members, Members] | undefined;
  let least = distance;
  groups.forEach((first, index) => {
    for (const second of groups.slice(index + 1)) {
      const apart = distanceBetween(first.point, second.point);
      if (apart < least) {
        least = apart;
        nearest = [first, second];
      }
    }
  });
  return nearest;
}

function merge(first: Members, second: Members): Members {
  const seats = [...first.seats, ...second.seats];
  const middle: PlanePoint = [mean(seats.map(({ point }) => point[0])), mean(seats.map(({ point }) => point[1]))];
  const nearest = seats.reduce((best, seat) => (distanceBetween(seat.point, middle) < distanceBetween(best.point, middle) ? seat : best));
  return { seats, point: nearest.point };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function distanceBetween([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  return Math.hypot(ax - bx, ay - by);
}
