import { describe, expect, it } from 'vitest';
import { placeRings } from '../../../lib/stage/placeRings';

const country = (code: string, x: number, side: number) => ({ code, point: [x, 100] as const, bounds: { x0: x - side / 2, y0: 100 - side / 2, x1: x + side / 2, y1: 100 + side / 2 } });
const farApart = Array.from({ length: 41 }, (_, index) => country(`far-${index}`, 1000 + index * 30, 20));

describe('placeRings', () => {
  it('rings what is too small to see, and only at a scale where it is', () => {
    const countries = [country('SGP', 100, 4), country('THA', 200, 20)];
    expect(placeRings(countries, [], 1)).toEqual(['SGP']);
    expect(placeRings(countries, [], 0.5)).toEqual(['SGP', 'THA']);
    expect(placeRings(countries, [], 4)).toEqual([]);
  });

  it('rings each of a few, also where two touch or a pin stands', () => {
    expect(placeRings([country('MLT', 100, 2), country('SMR', 110, 2)], [[100, 100]], 1)).toEqual(['MLT', 'SMR']);
  });

  it('leaves out, of very many, a ring that would lie on a pin or on a ring before it', () => {
    const countries = [country('MLT', 100, 2), country('SMR', 110, 2), country('AND', 126, 2), country('MCO', 300, 2), ...farApart];
    expect(placeRings(countries, [[310, 100]], 1)).toEqual(['MLT', 'AND']);
  });
});
