import { describe, expect, it } from 'vitest';
import { median } from '../../../scripts/bench/median';

describe('median', () => {
  it('is the value in the middle, whatever their order', () => {
    expect(median([300, 5, 40])).toBe(40);
  });

  it('is halfway between the two in the middle of an even number', () => {
    expect(median([1, 9, 4, 2])).toBe(3);
  });

  it('is no number of no values', () => {
    expect(median([])).toBeNaN();
  });
});
