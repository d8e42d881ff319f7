import { describe, expect, it } from 'vitest';
import { outlines } from '../../../lib/world/outlines';
import { shapeOf } from '../../../lib/world/shapeOf';

describe('a country’s shape', () => {
  it('is on the plane as the outlines have it', () => {
    const shape = shapeOf(outlines('110m'), 'BGR');
    expect(shape?.type).toBe('Polygon');
    expect(shape?.coordinates.flat(2).length).toBeGreaterThan(3);
  });

  it('is missing where the country is too small for them', () => {
    expect(shapeOf(outlines('110m'), 'SGP')).toBeUndefined();
    expect(shapeOf(outlines('50m'), 'SGP')).toBeDefined();
  });
});
