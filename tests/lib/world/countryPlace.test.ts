import { describe, expect, it } from 'vitest';
import { countryAt } from '../../../lib/world/countryAt';
import { countryPlace } from '../../../lib/world/countryPlace';
import { planeProjection, planeSize } from '../../../lib/world/plane';

const countries = ['AUS', 'BGR', 'FRA', 'MLT', 'NZL', 'SGP', 'USA', 'XKX'];

describe('countryPlace', () => {
  it.each(countries)('has a point of %s within what is around its mainland, on the plane', (country) => {
    const { point: [x, y] = [NaN, NaN], bounds: { x0, y0, x1, y1 } = { x0: NaN, y0: NaN, x1: NaN, y1: NaN } } = countryPlace(country) ?? {};
    const inOrder = [[0, x0, x, x1, planeSize.width], [0, y0, y, y1, planeSize.height]];
    expect(inOrder.map((numbers) => numbers.toSorted((a, b) => a - b))).toEqual(inOrder);
  });

  it.each(['AUS', 'BGR', 'FRA', 'NZL', 'USA'])('has a point in %s', (country) => {
    const [longitude = NaN, latitude = NaN] = planeProjection.invert?.([...(countryPlace(country)?.point ?? [NaN, NaN])]) ?? [];
    expect(countryAt([longitude, latitude], '50m')).toBe(country);
  });

  it('is the very same for the same country', () => {
    expect(countryPlace('BGR')).toBe(countryPlace('BGR'));
  });

  it('is missing for a country that the outlines have no shape of', () => {
    expect(['GIB', 'TKL', 'QQQ'].map(countryPlace)).toEqual([undefined, undefined, undefined]);
  });
});
