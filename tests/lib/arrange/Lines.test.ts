import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/arrange/Land';
import { cross, grow, meet, nearestOn, touches, type Line } from '../../../lib/arrange/Lines';

const box: Box = [10, 10, 20, 20];
const number = fc.integer({ min: -50, max: 50 });
const lines = fc.tuple(number, number, number, number);
const boxes = fc.tuple(number, number, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })).map(([x, y, width, height]): Box => [x, y, x + width, y + height]);
const turned = ([x1, y1, x2, y2]: Line): Line => [x2, y2, x1, y1];

describe('touches', () => {
  it.each<readonly [string, Line, boolean]>([
    ['goes through', [0, 15, 30, 15], true],
    ['lies inside', [12, 12, 14, 14], true],
    ['ends inside', [0, 0, 15, 15], true],
    ['runs along an edge', [0, 10, 30, 10], true],
    ['cuts a corner', [9, 13, 13, 9], true],
    ['misses a corner', [8, 11, 11, 8], false],
    ['ends before it', [0, 15, 9, 15], false],
    ['is a point beside it', [5, 5, 5, 5], false],
    ['is a point inside', [15, 15, 15, 15], true],
  ])('a box by a line that %s', (_, line, expected) => {
    expect([touches(line, box), touches(turned(line), box)]).toEqual([expected, expected]);
  });

  it('whatever has a point of the line in it', () => {
    fc.assert(
      fc.property(lines, boxes, fc.double({ min: 0, max: 1, noNaN: true }), ([x1, y1, x2, y2], [left, top, right, bottom], share) => {
        const [x, y] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
        if (x >= left && x <= right && y >= top && y <= bottom) expect(touches([x1, y1, x2, y2], grow([left, top, right, bottom], 1e-6))).toBe(true);
      }),
    );
  });
});

describe('cross', () => {
  it('is whether two lines have a point inside of both', () => {
    expect([cross([0, 0, 10, 10], [0, 10, 10, 0]), cross([0, 0, 10, 10], [20, 0, 30, 10]), cross([0, 0, 4, 4], [0, 10, 10, 0])]).toEqual([true, false, false]);
  });

  it('is the same for both, and whichever way they go', () => {
    fc.assert(fc.property(lines, lines, (a, b) => new Set([cross(a, b), cross(b, a), cross(turned(a), b), cross(a, turned(b))]).size === 1));
  });
});

describe('meet', () => {
  it('is whether two boxes come nearer than a gap', () => {
    expect([meet(box, [20, 10, 30, 20]), meet(box, [19, 19, 30, 30]), meet(box, [22, 10, 30, 20], 3), meet(box, [22, 10, 30, 20], 2)]).toEqual([false, true, true, false]);
  });

  it('is the same for both, and as if one were larger by the gap', () => {
    fc.assert(fc.property(boxes, boxes, fc.integer({ min: 0, max: 9 }), (a, b, gap) => meet(a, b, gap) === meet(b, a, gap) && meet(a, b, gap) === meet(grow(a, gap), b)));
  });
});

describe('nearestOn', () => {
  it('is the point itself inside, else the nearest of the edge', () => {
    expect([nearestOn(box, 12, 13), nearestOn(box, 0, 15), nearestOn(box, 30, 40)]).toEqual([[12, 13], [10, 15], [20, 20]]);
  });
});
