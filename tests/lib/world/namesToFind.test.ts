import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../../lib/world/countryNames';
import { namesToFind } from '../../../lib/world/namesToFind';

describe('namesToFind', () => {
  it.each([
    ['GBR', ['UK', 'GB', 'GBR', 'Britain', 'Великобритания', 'Europe']],
    ['USA', ['US', 'USA', 'America', 'САЩ', 'North America']],
    ['BGR', ['EU', 'ЕС', 'Bulgaria', 'България', 'BG']],
    ['TUR', ['Europe', 'Asia', 'Turkey']],
  ])('of %s has %j', (code, names) => {
    expect(namesToFind(code)).toEqual(expect.arrayContaining(names));
  });

  it('knows no country without a continent', () => {
    const continents = ['Africa', 'Antarctica', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'];
    expect(countryCodes.filter((code) => !namesToFind(code).some((name) => continents.includes(name)))).toEqual([]);
  });

  it('takes a country that left the union for no member', () => {
    expect(namesToFind('GBR')).not.toContain('EU');
  });
});
