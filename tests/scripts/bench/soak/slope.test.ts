import { describe, expect, it } from 'vitest';
import { slope } from '../../../../scripts/bench/soak/slope';

describe('slope', () => {
  it('is how much y grows for each x, whatever single points do', () => {
    expect(slope([[0, 10], [1, 12], [2, 14]])).toBe(2);
    expect(slope([[0, 1], [1, -1], [2, -1], [3, 1]])).toBe(0);
  });

  it('is no number of one point', () => {
    expect(slope([[0, 10]])).toBeNaN();
  });
});
