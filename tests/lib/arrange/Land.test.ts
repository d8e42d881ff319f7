import { describe, expect, it } from 'vitest';
import { drawLand, pictureOf, squareRing } from './drawLand';

const picture = pictureOf(300, 300);

/** A country, another beside it, and far off land that took no part. */
const [alpha, beta, far] = [squareRing(30, 30, 60), squareRing(120, 30, 60), squareRing(30, 210, 60)];
const land = drawLand(picture, [alpha, beta, far], [alpha], [beta]);

describe('Land.at', () => {
  it('is the country’s place, -1 for land that took no part, and nothing for the sea', () => {
    expect([land.at(60, 60), land.at(150, 60), land.at(60, 240), land.at(105, 60)]).toEqual([0, 1, -1, undefined]);
  });

  it('is nothing outside of the picture, on whichever side', () => {
    const whole = drawLand(picture, [squareRing(-500, -500, 2000)]);
    expect([whole.at(-1, 60), whole.at(60, -1), whole.at(301, 60), whole.at(60, 301), whole.at(1, 1), whole.at(298, 298)]).toEqual([undefined, undefined, undefined, undefined, -1, -1]);
  });

  it('is as the picture lies on the plane', () => {
    const near = drawLand({ width: 300, height: 300, x0: 30, y0: 30, scale: 3 }, [alpha], [alpha]);
    expect([near.at(5, 5), near.at(170, 170), near.at(190, 5)]).toEqual([0, 0, undefined]);
  });

  it('is the sea in a hole, and who lives in it where somebody does', () => {
    const [outer, hole, island] = [squareRing(30, 30, 120), squareRing(60, 60, 60), squareRing(75, 75, 30)];
    const ring = drawLand(picture, [outer, hole, island], [outer, hole], [island]);
    expect([ring.at(45, 90), ring.at(66, 90), ring.at(90, 90)]).toEqual([0, undefined, 1]);
  });
});

describe('Land.shares', () => {
  it('are what lies under a box, as shares of it', () => {
    expect(land.shares([40, 40, 80, 80], 0)).toEqual({ own: 1, lit: 0, unlit: 0 });
    expect(land.shares([40, 40, 80, 80], 1)).toEqual({ own: 0, lit: 1, unlit: 0 });
    expect(land.shares([40, 220, 80, 260], 0)).toEqual({ own: 0, lit: 0, unlit: 1 });
    expect(land.shares([95, 40, 115, 80], 0)).toEqual({ own: 0, lit: 0, unlit: 0 });
  });

  it('of a box that is half on land, and half off the picture, are about a half', () => {
    expect(land.shares([60, 40, 120, 80], 0).own).toBeCloseTo(0.5, 1);
    const edge = drawLand(picture, [squareRing(-100, 0, 400)], [squareRing(-100, 0, 400)]);
    expect(edge.shares([-50, 100, 50, 150], 0).own).toBeCloseTo(0.5, 1);
  });

  it('of a box outside of the picture are 0', () => {
    expect(land.shares([400, 400, 450, 450], 0)).toEqual({ own: 0, lit: 0, unlit: 0 });
  });
});

describe('Land.meetsOwnFirst', () => {
  it('holds for a box beside its own country, and not for one beside another’s', () => {
    expect(land.meetsOwnFirst([94, 50, 98, 60], 0, 12)).toBe(true);
    expect(land.meetsOwnFirst([112, 50, 116, 60], 0, 12)).toBe(false);
  });

  it('does not hold in the middle of two, nor too far from any', () => {
    expect(land.meetsOwnFirst([100, 50, 110, 60], 0, 12)).toBe(false);
    expect(land.meetsOwnFirst([30, 120, 60, 130], 0, 12)).toBe(false);
    expect(land.meetsOwnFirst([30, 120, 60, 130], 0, 40)).toBe(true);
  });

  it('does not hold where land that took no part comes first', () => {
    expect(land.meetsOwnFirst([40, 190, 80, 200], 0, 200)).toBe(false);
  });
});

describe('Land.squaresOf', () => {
  it('are points of the country, all over it', () => {
    const squares = land.squaresOf(1);
    expect(squares.filter(([x, y]) => land.at(x, y) !== 1)).toEqual([]);
    expect(squares.length * land.step ** 2).toBeCloseTo(60 * 60, -2);
  });

  it('are none of a country that is not in the picture, or that has no shape', () => {
    const away = drawLand(picture, [], [squareRing(900, 900, 50)], []);
    expect([away.squaresOf(0), away.squaresOf(1)]).toEqual([[], []]);
  });
});

describe('the islands', () => {
  it('that are too small to be drawn are no land', () => {
    const [mainland, speck] = [squareRing(30, 30, 60), squareRing(200.2, 200.2, 1.3)];
    expect(drawLand(picture, [], [mainland, speck]).squaresOf(0).filter(([x]) => x > 100)).toEqual([]);
  });

  it('are land however small if they are the country’s largest', () => {
    const speck = squareRing(200.1, 200.1, 1.35);
    const counts = [drawLand(picture, [], [speck]), drawLand({ ...picture, x0: 195, y0: 195, scale: 20 }, [], [speck])].map((one) => one.squaresOf(0).length);
    expect(counts.map((count) => count > 0)).toEqual([true, true]);
  });
});

describe('Land.emptyMargins', () => {
  it('is the share of a picture around its land and what stands on it', () => {
    const half = drawLand(pictureOf(300, 300), [squareRing(0, 0, 150)]);
    expect(half.emptyMargins([])).toBeCloseTo(0.75);
    expect(half.emptyMargins([[250, 0, 300, 300]])).toBeCloseTo(0);
  });

  it('is 1 for the open sea', () => {
    expect(drawLand(pictureOf(300, 300), []).emptyMargins([])).toBe(1);
  });
});

describe('a very large picture', () => {
  it('has larger squares, so that it is drawn as quickly', () => {
    const large = drawLand(pictureOf(6000, 4000), [], [squareRing(1000, 1000, 1000)]);
    expect(large.step).toBeGreaterThan(land.step);
    expect(large.squaresOf(0).length * large.step ** 2).toBeCloseTo(1e6, -5);
  });
});
