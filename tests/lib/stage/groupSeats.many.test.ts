import { expect, it } from 'vitest';
import { groupSeats, type Seated } from '../../../lib/stage/groupSeats';

/** Two thousand seats at five hundred places of the plane. */
const seats = Array.from({ length: 2000 }, (_, index): Seated => ({ id: `agency-${index}`, point: [((index % 500) * 397) % 2000, ((index % 500) * 211) % 900] }));

it.each([1, 20, 60, 300])('keeps two thousand seats each under one pin, on a seat of its own, and the pins %i apart', (distance) => {
  const groups = groupSeats(seats, distance);
  expect(groups.flatMap(({ ids }) => ids).toSorted()).toEqual(seats.map(({ id }) => id).toSorted());
  const points = new Map(seats.map(({ id, point }) => [id, String(point)]));
  for (const { ids, point } of groups) expect(ids.map((id) => points.get(id))).toContain(String(point));
  for (const [index, { point: [ax, ay] }] of groups.entries()) {
    for (const { point: [bx, by] } of groups.slice(index + 1)) expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThanOrEqual(distance);
  }
});
