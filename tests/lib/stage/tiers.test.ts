import { describe, expect, it } from 'vitest';
import { tierOf, tiers } from '../../../lib/stage/tiers';

describe('tiers', () => {
  it('grow in both directions, so that the last one that fits is the one to take', () => {
    for (const [index, { least }] of tiers.slice(1).entries()) {
      expect(least.width).toBeGreaterThan(tiers[index]?.least.width ?? NaN);
      expect(least.height).toBeGreaterThan(tiers[index]?.least.height ?? NaN);
    }
  });
});

describe('tierOf', () => {
  it.each(tiers.map((tier, index) => ({ ...tier, index })))('takes tier $index from $least.width × $least.height on', ({ least, index }) => {
    const smaller = tiers[Math.max(0, index - 1)];
    expect(tierOf(least)).toBe(tiers[index]);
    expect(tierOf({ ...least, width: least.width - 0.5 })).toBe(smaller);
    expect(tierOf({ ...least, height: least.height - 0.5 })).toBe(smaller);
  });

  it('takes the first for a stage that is smaller than any', () => {
    expect(tierOf({ width: 0, height: 0 })).toBe(tiers[0]);
  });

  it('takes a wide but low stage for the tier of its height', () => {
    expect(tierOf({ width: 2000, height: 200 })).toBe(tiers[1]);
  });
});
