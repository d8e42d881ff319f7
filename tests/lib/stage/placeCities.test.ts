import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/Language';
import { arrangingPlane } from '../../../lib/stage/arrange';
import { placeCities, type PlacedCity } from '../../../lib/stage/placeCities';
import { areaOf } from '../../../lib/stage/placeLabels';
import { around, overlap, type Rectangle } from '../../../lib/stage/Rectangle';
import { finish } from '../../../lib/steps/finish';
import { wordsOf } from '../../../lib/view/Text';
import { blackwristMap } from '../../data/blackwrist';

const map = blackwristMap('en');

function citiesAt(scale: number, of = map): readonly PlacedCity[] {
  const { groups, labels } = finish(arrangingPlane(of, scale));
  return placeCities(groups, of, labels, scale);
}

const cityNames = (scale: number): readonly string[] => citiesAt(scale).map(({ name }) => wordsOf(name));

describe('placeCities', () => {
  it('names a pin’s city once, also where several agencies sit in it', () => {
    expect(cityNames(8).filter((name) => name === 'Bangkok')).toEqual(['Bangkok']);
  });

  it('names none at a pin that stands for two cities', () => {
    const washington = finish(arrangingPlane(map, 1.2)).groups.filter(({ ids }) => ids.includes('us-hsi'));
    expect(washington.map(({ ids }) => ids)).toEqual([['us-hsi', 'us-ncmec']]);
    expect(placeCities(washington, map, [], 1.2)).toEqual([]);
  });

  it('names none at a seat that stands for a whole country', () => {
    const agencies = map.agencies.map((agency) => ({ ...agency, seat: { ...agency.seat, precision: 'country' as const } }));
    expect(citiesAt(8, { ...map, agencies })).toEqual([]);
  });

  it('leaves out a name without room', () => {
    const [first] = finish(arrangingPlane(map, 8)).groups;
    const crowd = first ? Array.from({ length: 25 }, (_, index) => ({ ids: ['nobody'], point: [first.point[0] + (index % 5) * 3 - 6, first.point[1] + Math.floor(index / 5) * 3 - 6] as const })) : [];
    expect(placeCities([...(first ? [first] : []), ...crowd], map, [], 8)).toEqual([]);
  });

  it.each(languages)('covers no pin, no country’s name and no other city’s, at any scale, in %s', (language) => {
    const inLanguage = blackwristMap(language);
    for (let scale = 0.5; scale <= 16; scale *= 1.3) {
      const { groups, labels } = finish(arrangingPlane(inLanguage, scale));
      const cities = citiesAt(scale, inLanguage);
      const pins = groups.map(({ point: [x, y] }) => around(x * scale, y * scale, 24, 24));
      const countries = labels.flatMap((label) => inLanguage.countries.filter(({ code }) => code === label.code).map((country) => areaOf(country, label, scale)));
      const areas = cities.map(({ group: { point: [x, y] }, name, dx, dy }): Rectangle => around(x * scale + dx, y * scale + dy, 6.5 * wordsOf(name).length, 14));
      expect(areas.filter((area, index) => [...pins, ...countries, ...areas.slice(index + 1)].some((other) => overlap(area, other)))).toEqual([]);
    }
  });
});
