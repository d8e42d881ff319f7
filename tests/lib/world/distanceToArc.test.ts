import { describe, expect, it } from 'vitest';
import { distanceToArc } from '../../../lib/world/distanceToArc';

const degrees = (radians: number) => (radians * 180) / Math.PI;

describe('distanceToArc', () => {
  it('is measured square to the arc for a place abeam of it', () => {
    expect(degrees(distanceToArc([5, 3], [0, 0], [10, 0]))).toBeCloseTo(3, 9);
  });

  it('is measured to the nearer end for a place beyond it', () => {
    expect(degrees(distanceToArc([14, 0], [0, 0], [10, 0]))).toBeCloseTo(4, 9);
    expect(degrees(distanceToArc([-2, 0], [0, 0], [10, 0]))).toBeCloseTo(2, 9);
  });

  it('is measured to an end for a place on the far side of the globe', () => {
    expect(degrees(distanceToArc([185, 3], [0, 0], [10, 0]))).toBeGreaterThan(170);
  });

  it('crosses the antimeridian', () => {
    expect(degrees(distanceToArc([180, 1], [175, 0], [-175, 0]))).toBeCloseTo(1, 9);
  });

  it('takes an arc without length for a point', () => {
    expect(degrees(distanceToArc([1, 0], [0, 0], [0, 0]))).toBeCloseTo(1, 9);
  });
});
