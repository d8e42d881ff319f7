import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCandidates } from '../../../lib/arrange/countryCandidates';
import type { Box } from '../../../lib/arrange/Land';
import { grow, meet } from '../../../lib/arrange/Lines';
import type { Candidate } from '../../../lib/arrange/Name';
import type { Obstacle } from '../../../lib/arrange/Obstacle';
import { shapeInView } from '../../../lib/arrange/ShapeInView';
import { drawLand, pictureOf, squareRing } from './drawLand';
import { form } from './form';

const [width, height] = [400, 300];
const forms = [form('Alphaland', 70), form('AL', 20, 100)];

/** Alpha's land, Beta's, and some that took no part; where Alpha's name may stand. */
function candidatesOf(alpha: readonly [x: number, y: number, side: number], beta: readonly [x: number, y: number, side: number], obstacles: readonly Obstacle[] = []) {
  const rings = [squareRing(...alpha), squareRing(...beta), squareRing(300, 200, 70)];
  const land = drawLand(pictureOf(width, height), rings, rings.slice(0, 1), rings.slice(1, 2));
  const shape = shapeInView(land, 0, [alpha[0] + alpha[2] / 2, alpha[1] + alpha[2] / 2], false);
  return { land, candidates: countryCandidates({ place: 0, code: 'AAA', shape, forms }, land, obstacles, []) };
}

const square = fc.tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 280 }), fc.integer({ min: 3, max: 150 }));
const box = fc.tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 280 }), fc.integer({ min: 4, max: 80 })).map(([x, y, side]): Box => [x, y, x + side, y + side]);
const isOutside = ({ box: [left, top, right, bottom] }: Candidate): boolean => left < 0 || top < 0 || right > width || bottom > height;

describe('countryCandidates', () => {
  it('lie neither over the edge of the picture nor on an obstacle, wherever land and obstacles are', () => {
    fc.assert(
      fc.property(square, square, fc.array(box, { maxLength: 4 }), (alpha, beta, boxes) => {
        const { candidates } = candidatesOf(alpha, beta, boxes.map((one) => ({ box: one })));
        expect(candidates.filter(isOutside)).toEqual([]);
        expect(candidates.filter((one) => boxes.some((other) => meet(one.box, other)))).toEqual([]);
      }),
    );
  });

  it('without a leader have no other participant’s land under them or within 5 pixels', () => {
    fc.assert(
      fc.property(square, square, (alpha, beta) => {
        const { land, candidates } = candidatesOf(alpha, beta);
        expect(candidates.filter((one) => !one.leader && land.shares(grow(one.box, 5), 0).lit > 0)).toEqual([]);
      }),
    );
  });

  it('begin with the middle of a country that has room for its name', () => {
    const [best] = candidatesOf([50, 50, 120], [250, 50, 60]).candidates;
    expect(best).toMatchObject({ form: 0, box: [75, 102, 145, 118] });
    expect(best?.leader).toBeUndefined();
  });

  it('are beside a country that has none, first in full', () => {
    const { land, candidates } = candidatesOf([100, 100, 20], [250, 50, 60]);
    expect(candidates[0]?.form).toBe(0);
    expect(land.shares(candidates[0]?.box ?? [0, 0, 0, 0], 0).own).toBeLessThan(0.1);
  });

  it('are sorted, the best first, and name a form that there is', () => {
    fc.assert(
      fc.property(square, square, (alpha, beta) => {
        const { candidates } = candidatesOf(alpha, beta);
        expect(candidates.map(({ cost }) => cost)).toEqual(candidates.map(({ cost }) => cost).toSorted((a, b) => a - b));
        expect(candidates.filter((one) => !forms[one.form])).toEqual([]);
      }),
    );
  });

  it('have leaders from the name to its country, also to one too small to be seen', () => {
    const { candidates } = candidatesOf([200, 150, 3], [215, 140, 60]);
    const leaders = candidates.flatMap(({ leader }) => (leader ? [leader] : []));
    expect(leaders).not.toEqual([]);
    expect(leaders.filter(([, , x, y]) => Math.hypot(x - 201.5, y - 151.5) > 8)).toEqual([]);
  });

  it('are none where there is no room', () => {
    expect(candidatesOf([100, 100, 60], [250, 50, 60], [{ box: [0, 0, width, height] }]).candidates).toEqual([]);
  });
});
