import { describe, expect, it } from 'vitest';
import { countryAt, distanceToCountry } from '../../../lib/world/countryAt';
import { places } from './places';

describe('whose shape a place lies in', () => {
  it.each(places)('%s', (_name, position, at110m, at50m) => {
    expect({ at110m: countryAt(position, '110m'), at50m: countryAt(position, '50m') }).toEqual({ at110m, at50m });
  });

  it('is nobody’s in the middle of the Pacific', () => {
    expect(countryAt([-140, -20], '50m')).toBeUndefined();
  });
});

describe('distance to a country', () => {
  it('is 0 inside', () => {
    expect(distanceToCountry([-77.04, 38.9], 'USA')).toBe(0);
    expect(distanceToCountry([-175, 66.8], 'RUS')).toBe(0);
  });

  it('is small for a city that the generalised coast leaves in the sea', () => {
    const nuuk = distanceToCountry([-51.72, 64.18], 'GRL');
    expect(nuuk).toBeGreaterThan(0);
    expect(nuuk).toBeLessThan(20);
    expect(distanceToCountry([4.31, 52.08], 'NLD')).toBeLessThan(5);
  });

  it('is about 98 km from Lyon to Switzerland, and about 13 km from Singapore to Malaysia', () => {
    expect(distanceToCountry([4.84, 45.76], 'CHE')).toBeCloseTo(98, 0);
    expect(distanceToCountry([103.82, 1.35], 'MYS')).toBeCloseTo(13, 0);
  });

  it('tells a seat with longitude and latitude swapped from one that is right', () => {
    expect(distanceToCountry([23.32, 42.7], 'BGR')).toBe(0);
    expect(distanceToCountry([42.7, 23.32], 'BGR')).toBeGreaterThan(2000);
  });

  it('goes the short way across the antimeridian', () => {
    const acrossTheBeringStrait = distanceToCountry([-168.1, 65.6], 'RUS');
    const beyondTheAntimeridian = distanceToCountry([-179.9, 60], 'RUS');
    expect(acrossTheBeringStrait).toBeLessThan(100);
    expect(beyondTheAntimeridian).toBeLessThan(600);
  });

  it('is not known for a country that the atlas has no shape of', () => {
    expect(distanceToCountry([-5.35, 36.14], 'GIB')).toBeUndefined();
  });
});
