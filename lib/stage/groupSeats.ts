import type { PlanePoint } from '../world/plane';

/** Something that stands at a point of the plane, in plane units. */
export type Seated = { readonly id: string; readonly point: PlanePoint };

/** Seats that would touch as pins: their ids in the given order, and the seat nearest to their middle, where their pin stands. */
export type SeatGroup = { readonly ids: readonly string[]; readonly point: PlanePoint };

type Group = { readonly seats: readonly Seated[]; readonly point: PlanePoint };
type Neighbour = { readonly group: Group | undefined; readonly apart: number };

/**
 * Groups seats, the nearest first, until every two groups' pins are at least a distance apart. A group's pin stands on one
 * of its own seats, never in between, so that no pin marks a place where nobody sits.
 *
 * @param distance in plane units: the pins' least distance in pixels, divided by the scale.
 */
export function groupSeats(seats: readonly Seated[], distance: number): readonly SeatGroup[] {
  const start: readonly Group[] = seats.map((seat) => ({ seats: [seat], point: seat.point }));
  // Kept from step to step: to compare all pairs at each would take minutes for a few hundred seats.
  const nearest = new Map(start.map((group) => [group, nearestTo(group, start)]));
  for (let pair = nearestPair(nearest, distance); pair; pair = nearestPair(nearest, distance)) {
    const merged = merge(...pair);
    for (const group of pair) nearest.delete(group);
    for (const [group, neighbour] of nearest) {
      const apart = distanceBetween(group.point, merged.point);
      if (apart < neighbour.apart) nearest.set(group, { group: merged, apart });
      else if (neighbour.group && pair.includes(neighbour.group)) nearest.set(group, nearestTo(group, [...nearest.keys(), merged]));
    }
    nearest.set(merged, nearestTo(merged, [...nearest.keys()]));
  }
  return inOrder([...nearest.keys()], seats);
}

function inOrder(groups: readonly Group[], seats: readonly Seated[]): readonly SeatGroup[] {
  const ranks = new Map(seats.map((seat, index) => [seat, index]));
  const rankOf = (seat: Seated | undefined): number => (seat && ranks.get(seat)) ?? 0;
  return groups
    .map(({ seats: members, point }) => ({ members: [...members].sort((a, b) => rankOf(a) - rankOf(b)), point }))
    .sort((a, b) => rankOf(a.members[0]) - rankOf(b.members[0]))
    .map(({ members, point }) => ({ ids: members.map(({ id }) => id), point }));
}

function nearestTo(group: Group, groups: readonly Group[]): Neighbour {
  let nearest: Neighbour = { group: undefined, apart: Infinity };
  for (const other of groups) {
    const apart = other === group ? Infinity : distanceBetween(group.point, other.point);
    if (apart < nearest.apart) nearest = { group: other, apart };
  }
  return nearest;
}

function nearestPair(nearest: ReadonlyMap<Group, Neighbour>, distance: number): readonly [Group, Group] | undefined {
  let pair: readonly [Group, Group] | undefined;
  let least = distance;
  for (const [first, { group: second, apart }] of nearest) {
    if (!second || apart >= least) continue;
    least = apart;
    pair = [first, second];
  }
  return pair;
}

function merge(first: Group, second: Group): Group {
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
