import { describe, expect, it } from 'vitest';
import { atlasCountries } from '../../../lib/world/atlas';
import { countryCodes, countryName, isCountryCode } from '../../../lib/world/countryNames';

describe('country names', () => {
  it('has the 249 codes of ISO 3166-1 and Kosovo’s, in alphabetical order', () => {
    expect(countryCodes).toHaveLength(250);
    expect(countryCodes).toEqual([...new Set(countryCodes)].sort());
    expect(countryCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it('has an English name in Latin letters for each, no two the same', () => {
    const names = countryCodes.map((code) => countryName(code, 'en'));
    expect(names.filter((name) => !/^[\p{Script=Latin} .,’()-]+$/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(250);
  });

  it('has a Bulgarian name in Cyrillic letters for each, no two the same, with a capital first', () => {
    const names = countryCodes.map((code) => countryName(code, 'bg'));
    expect(names.filter((name) => !/^[А-Я][\p{Script=Cyrillic} ,’-]+$/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(250);
  });

  it.each([
    ['USA', 'United States', 'САЩ'],
    ['GBR', 'United Kingdom', 'Великобритания'],
    ['HKG', 'Hong Kong', 'Хонконг'],
    ['MAC', 'Macao', 'Макао'],
    ['TWN', 'Taiwan', 'Тайван'],
    ['PSE', 'Palestine', 'Палестина'],
    ['BGR', 'Bulgaria', 'България'],
    ['NZL', 'New Zealand', 'Нова Зеландия'],
    ['CZE', 'Czechia', 'Чехия'],
    ['BIH', 'Bosnia and Herzegovina', 'Босна и Херцеговина'],
    ['XKX', 'Kosovo', 'Косово'],
  ])('writes %s as the press does: %s, %s', (code, english, bulgarian) => {
    expect([countryName(code, 'en'), countryName(code, 'bg')]).toEqual([english, bulgarian]);
  });

  it.each(['KOS', 'usa', 'US', '', 'THL', 'constructor', 'toString'])('knows no country %j', (value) => {
    expect(isCountryCode(value)).toBe(false);
    expect(() => countryName(value, 'en')).toThrow(RangeError);
  });

  it('has a name for each shape of the atlas of a country that can take part', () => {
    const codes = atlasCountries('50m').map(({ properties }) => properties.a3);
    expect(codes.filter((a3) => !isCountryCode(a3)).sort()).toEqual(['ATC', 'CYN', 'IOA', 'KAS', 'SOL']);
  });
});
