import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyCandidates } from '../../../lib/arrange/agencyCandidates';
import type { Box } from '../../../lib/arrange/Land';
import { meet } from '../../../lib/arrange/Lines';
import type { Candidate } from '../../../lib/arrange/Name';
import type { Obstacle } from '../../../lib/arrange/Obstacle';
import { drawLand, pictureOf, squareRing } from './drawLand';
import { form } from './form';

const [width, height, radius] = [400, 300, 11.5];
const [alpha, beta] = [squareRing(0, 0, 150), squareRing(160, 0, 150)];
const land = drawLand(pictureOf(width, height), [alpha, beta], [alpha], [beta]);
const own: Obstacle = { of: 'police', box: [0, 0, width, height] };

const candidatesOf = (x: number, y: number, obstacles: readonly Obstacle[] = []): readonly Candidate[] =>
  agencyCandidates({ id: 'police', at: [x, y], x, y, radius, forms: [form('Police', 50)], country: 0 }, land, obstacles, []);

const points = fc.tuple(fc.integer({ min: 12, max: width - 12 }), fc.integer({ min: 12, max: height - 12 }));
const boxes = fc.array(fc.tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 280 }), fc.integer({ min: 4, max: 80 })).map(([x, y, side]): Box => [x, y, x + side, y + side]), { maxLength: 4 });

describe('agencyCandidates', () => {
  it('lie neither over the edge of the picture, nor on an obstacle, nor on their own mark', () => {
    fc.assert(
      fc.property(points, boxes, ([x, y], obstacles) => {
        const candidates = candidatesOf(x, y, [own, ...obstacles.map((box) => ({ box }))]);
        expect(candidates.filter(({ box: [left, top, right, bottom] }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
        expect(candidates.filter(({ box }) => [...obstacles, [x - radius, y - radius, x + radius, y + radius] as const].some((other) => meet(box, other)))).toEqual([]);
      }),
    );
  });

  it('begin at the right of the mark, close to it and with no leader', () => {
    const [best] = candidatesOf(200, 240);
    expect(best?.box[0]).toBeGreaterThan(200 + radius);
    expect(best?.box[0]).toBeLessThan(200 + radius + 10);
    expect(best?.leader).toBeUndefined();
  });

  it('have leaders that end at the edge of the mark', () => {
    const ends = candidatesOf(200, 240).flatMap(({ leader }) => (leader ? [Math.hypot(leader[2] - 200, leader[3] - 240)] : []));
    expect(ends).not.toEqual([]);
    expect(ends.filter((end) => Math.abs(end - radius) > 0.01)).toEqual([]);
  });

  it('rather lie on the agency’s own country or the sea than on another participant', () => {
    const [best] = candidatesOf(155, 75);
    expect(land.shares(best?.box ?? [0, 0, 0, 0], 0).lit).toBe(0);
  });

  it('are none where there is no room', () => {
    expect(candidatesOf(200, 240, [{ box: [0, 0, width, height] }])).toEqual([]);
  });
});
