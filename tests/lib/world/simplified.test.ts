import { describe, expect, it } from 'vitest';
import type { Outlines } from '../../../lib/world/outlines';
import { ringArea, simplifiedLine } from '../../../lib/world/simplified';
import type { WeightedOutlines } from '../../../lib/world/weightedOutlines';

/** Two arcs that make a ring; the third coordinate is a point's weight. */
const outlines: WeightedOutlines = {
  topology: { arcs: [[[0, 0, Infinity], [5, 1, 3], [10, 0, Infinity]], [[0, 0, Infinity], [5, 9, 30], [10, 0, Infinity]]] } as unknown as Outlines,
  users: [],
  neighbours: new Map(),
};

describe('simplifiedLine', () => {
  it('has every point where nothing is to be left out, each once, and the first again as the last', () => {
    expect(simplifiedLine(outlines, [0, ~1], [])).toEqual([[0, 0], [5, 1], [10, 0], [5, 9], [0, 0]]);
  });

  it('leaves out what is below its own arc’s tolerance', () => {
    expect(simplifiedLine(outlines, [0, ~1], [4, 4])).toEqual([[0, 0], [10, 0], [5, 9], [0, 0]]);
    expect(simplifiedLine(outlines, [0, ~1], [3, 31])).toEqual([[0, 0], [5, 1], [10, 0], [0, 0]]);
  });
});

describe('ringArea', () => {
  it('is an area, whichever way the ring goes, and 0 for a line', () => {
    const square = [[0, 0], [0, 2], [2, 2], [2, 0], [0, 0]];
    expect([square, square.toReversed(), [[0, 0], [1, 1], [0, 0]]].map(ringArea)).toEqual([4, 4, 0]);
  });
});
