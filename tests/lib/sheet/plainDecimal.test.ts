import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal } from '../../../lib/sheet/plainDecimal';

describe('plainDecimal', () => {
  it.each([[0, '0'], [-41.29, '-41.29'], [1e-7, '0.0000001'], [-1.25e-9, '-0.00000000125'], [1e21, '1000000000000000000000'], [1.5e22, '15000000000000000000000']])('writes %f as %s', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });
  it('writes digits that mean the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainDecimal(value)) === value).toBe(true);
      }),
    );
  });
});
