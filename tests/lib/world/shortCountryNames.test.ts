import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/Language';
import { countryCodes, countryName } from '../../../lib/world/countryNames';
import { shortCountryName } from '../../../lib/world/shortCountryNames';

describe('shortCountryName', () => {
  it.each([
    ['USA', 'USA', 'САЩ'],
    ['GBR', 'UK', 'Великобритания'],
    ['COD', 'DR Congo', 'ДР Конго'],
    ['COG', 'Congo', 'Конго'],
    ['BGR', 'Bulgaria', 'България'],
  ])('of %s is %s and %s', (code, en, bg) => {
    expect([shortCountryName(code, 'en'), shortCountryName(code, 'bg')]).toEqual([en, bg]);
  });

  it('is never longer than the full name, and no other country’s', () => {
    for (const language of languages) {
      for (const code of countryCodes) expect(shortCountryName(code, language).length).toBeLessThanOrEqual(countryName(code, language).length);
      expect(new Set(countryCodes.map((code) => shortCountryName(code, language))).size).toBe(countryCodes.length);
    }
  });

  it('refuses what is no country', () => {
    expect(() => shortCountryName('XXX', 'en')).toThrow(RangeError);
    expect(() => shortCountryName('constructor', 'en')).toThrow(RangeError);
  });
});
