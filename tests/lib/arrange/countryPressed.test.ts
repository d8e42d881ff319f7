import { describe, expect, it } from 'vitest';
import { countryPressed } from '../../../lib/arrange/countryPressed';
import { squareRing } from './drawLand';

/** Alpha with a hole in which Beta lies; Gamma is a speck in the sea. */
const countries = [
  { code: 'AAA', point: [20, 20], rings: [squareRing(0, 0, 100), squareRing(40, 40, 40)] },
  { code: 'BBB', point: [60, 60], rings: [squareRing(50, 50, 20)] },
  { code: 'CCC', point: [200, 50], rings: [] },
] as const;
const pressed = (x: number, y: number, reach = 5): string | undefined => countryPressed(countries, [x, y], reach);

describe('countryPressed', () => {
  it('is the country whose land is there, however near another’s point is', () => {
    expect([pressed(10, 90), pressed(60, 60), pressed(45, 10, 500)]).toEqual(['AAA', 'BBB', 'AAA']);
  });

  it('is nobody’s in a hole that nobody lives in', () => {
    expect(pressed(44, 44)).toBeUndefined();
  });

  it('is a country too small to be met where its point is near, and the nearest of several', () => {
    expect([pressed(204, 53), pressed(206, 50), pressed(150, 50, 100)]).toEqual(['CCC', undefined, 'CCC']);
    expect(countryPressed([{ code: 'DDD', point: [0, 0], rings: [] }, { code: 'EEE', point: [6, 0], rings: [] }], [4, 0], 9)).toBe('EEE');
  });

  it('is nothing at sea, and where there is no country', () => {
    expect([pressed(500, 500), countryPressed([], [0, 0], 5)]).toEqual([undefined, undefined]);
  });
});
