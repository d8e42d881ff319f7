import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSeats, type Seated } from '../../../lib/stage/groupSeats';

const seat = (id: string, x: number, y: number): Seated => ({ id, point: [x, y] });

describe('groupSeats', () => {
  it('leaves seats that are far enough apart alone, in their order', () => {
    expect(groupSeats([seat('b', 100, 0), seat('a', 0, 0)], 26)).toEqual([
      { ids: ['b'], point: [100, 0] },
      { ids: ['a'], point: [0, 0] },
    ]);
  });

  it('makes one group of seats at the same point', () => {
    expect(groupSeats([seat('bureau', 5, 5), seat('police', 5, 5)], 1)).toEqual([{ ids: ['bureau', 'police'], point: [5, 5] }]);
  });

  it('parts two seats that are exactly the distance apart', () => {
    expect(groupSeats([seat('a', 0, 0), seat('b', 26, 0)], 26)).toHaveLength(2);
    expect(groupSeats([seat('a', 0, 0), seat('b', 25.9, 0)], 26)).toHaveLength(1);
  });

  it('puts the pin of three on the seat nearest to their middle', () => {
    expect(groupSeats([seat('west', 0, 0), seat('east', 20, 0), seat('between', 11, 0)], 26)).toEqual([{ ids: ['west', 'east', 'between'], point: [11, 0] }]);
  });

  it('has no group without seats', () => {
    expect(groupSeats([], 26)).toEqual([]);
  });
});

describe('groupSeats, whatever the seats', () => {
  const seats = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 60 })), { maxLength: 14 })
    .map((points) => points.map(([x, y], index) => seat(`agency-${index}`, x, y)));
  const distance = fc.integer({ min: 1, max: 60 });

  it('keeps the pins of any two groups apart', () => {
    fc.assert(
      fc.property(seats, distance, (given, least) => {
        const points = groupSeats(given, least).map(({ point }) => point);
        const apart = points.flatMap(([ax, ay], index) => points.slice(index + 1).map(([bx, by]) => Math.hypot(ax - bx, ay - by)));
        expect(apart.filter((length) => length < least)).toEqual([]);
      }),
    );
  });

  it('has every seat in exactly one group, in the given order', () => {
    fc.assert(
      fc.property(seats, distance, (given, least) => {
        const order = given.map(({ id }) => id);
        const groups = groupSeats(given, least).map(({ ids }) => ids);
        expect(groups.flat().toSorted()).toEqual(order.toSorted());
        for (const ids of groups) expect(ids).toEqual(order.filter((id) => ids.includes(id)));
        const firsts = groups.map(([first]) => first);
        expect(firsts).toEqual(order.filter((id) => firsts.includes(id)));
      }),
    );
  });

  it('stands each pin on the seat of one of its own', () => {
    fc.assert(
      fc.property(seats, distance, (given, least) => {
        for (const { ids, point } of groupSeats(given, least)) {
          expect(given.filter(({ id }) => ids.includes(id)).map((member) => member.point)).toContainEqual(point);
        }
      }),
    );
  });
});
