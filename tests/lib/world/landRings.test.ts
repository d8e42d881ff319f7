import { describe, expect, it } from 'vitest';
import { allRings, countryPolygons } from '../../../lib/world/landRings';
import { ringArea } from '../../../lib/world/simplified';

describe('countryPolygons', () => {
  it('has outer rings and holes: South Africa with a hole where Lesotho is', () => {
    expect(countryPolygons('ZAF').map(({ length }) => length).toSorted().at(-1)).toBe(2);
  });

  it('has rings with an area alone, also of the smallest states', () => {
    const areas = ['BGR', 'MLT', 'SGP', 'LIE'].map((country) => countryPolygons(country).flat().map(ringArea));
    expect(areas.map(({ length }) => length > 0)).toEqual([true, true, true, true]);
    expect(areas.flat().filter((area) => !(area > 0))).toEqual([]);
  });

  it('is empty where the outlines have no shape of a country', () => {
    expect(countryPolygons('GIB')).toEqual([]);
  });
});

describe('allRings', () => {
  it('has the rings of every country', () => {
    const rings = new Set(allRings());
    expect(['AUS', 'BGR', 'ZAF'].flatMap((country) => countryPolygons(country).flat()).filter((ring) => !rings.has(ring))).toEqual([]);
  });
});
