import { describe, expect, it } from 'vitest';
import { endOfLeader, exitOf, shapeInView } from '../../../lib/arrange/ShapeInView';
import { drawLand, pictureOf, squareRing } from './drawLand';

const land = drawLand(pictureOf(300, 300), [], [squareRing(60, 60, 90)], [squareRing(200, 200, 3)]);
const large = shapeInView(land, 0, [105, 105], false);
const small = shapeInView(land, 1, [201, 201], false);

describe('shapeInView', () => {
  it('has a ring around a country too small to be seen, and around one without a shape, alone', () => {
    expect([large.ring, small.ring > 0, shapeInView(land, 0, [105, 105], true).ring > 0]).toEqual([0, true, true]);
  });

  it('has its area, its bounds, and points of its land, the nearest to its middle first', () => {
    expect(large.area).toBeCloseTo(8100, -2);
    expect(large.bounds).toEqual([60, 60, 150, 150]);
    const away = large.squares.map(([x, y]) => Math.hypot(x - 105, 1.4 * (y - 105)));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(large.squares.filter(([x, y]) => land.at(x, y) !== 0)).toEqual([]);
  });

  it('is its middle alone where it is not in the picture', () => {
    const away = shapeInView(drawLand(pictureOf(300, 300), [], [squareRing(900, 900, 50)]), 0, [925, 925], false);
    expect(away).toMatchObject({ squares: [], area: 0, bounds: [925, 925, 925, 925] });
  });
});

describe('exitOf', () => {
  it('is just outside of the land, or on the ring', () => {
    const [[right], [, down], [ring]] = [exitOf(large, land, 0, 1, 0), exitOf(large, land, 0, 0, 1), exitOf(small, land, 1, 1, 0)];
    for (const out of [right, down]) expect([out > 148, out < 156]).toEqual([true, true]);
    expect(ring).toBe(201 + small.ring);
  });
});

describe('endOfLeader', () => {
  it('is on the land, or on the ring', () => {
    expect(land.at(...endOfLeader(large, 280, 105))).toBe(0);
    expect(endOfLeader(small, 280, 201)).toEqual([201 + small.ring, 201]);
  });
});
