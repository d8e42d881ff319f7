import { continents, countries, getCountryDataList, type TContinentCode, type TCountryCode } from 'countries-list';
import { languages } from '../language/Language';
import type { CountryCode } from '../operation/Operation';
import { countryName } from './countryNames';

/** What people say and type for a country, beside its names in the languages of the site and in its own. */
const everyday: Readonly<Record<CountryCode, readonly string[]>> = {
  ARE: ['UAE', 'Emirates', 'ОАЕ', 'Емирствата', 'Емирства'],
  BIH: ['Bosnia', 'BiH', 'Босна', 'БиХ'],
  CIV: ['Ivory Coast', 'Бряг на слоновата кост'],
  COD: ['DRC', 'DR Congo', 'Congo-Kinshasa', 'ДРК', 'ДР Конго'],
  CZE: ['Czech Republic', 'Чешка република', 'Чешко'],
  GBR: ['UK', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Обединеното кралство', 'Обединено кралство', 'Англия', 'Шотландия', 'Уелс', 'Северна Ирландия'],
  HKG: ['Hongkong', 'HK', 'Хонг Конг', 'Хонконг'],
  KOR: ['South Korea', 'Republic of Korea', 'Южна Корея'],
  MKD: ['Macedonia', 'Македония'],
  MMR: ['Burma', 'Бирма'],
  NLD: ['Holland', 'Холандия', 'Нидерландия'],
  PRK: ['North Korea', 'DPRK', 'Северна Корея', 'КНДР'],
  RUS: ['Russian Federation', 'Руска федерация'],
  SWZ: ['Swaziland', 'Свазиленд'],
  TLS: ['East Timor', 'Източен Тимор'],
  USA: ['US', 'America', 'United States of America', 'American', 'САЩ', 'Америка', 'Съединени щати', 'Щатите'],
  VAT: ['Vatican', 'Ватикан'],
  VNM: ['Viet Nam'],
};

const continentsInBulgarian: Readonly<Record<TContinentCode, string>> = {
  ...{ AF: 'Африка', AN: 'Антарктида', AS: 'Азия', EU: 'Европа', NA: 'Северна Америка', OC: 'Океания', SA: 'Южна Америка' },
};

/** The members of the European Union, by alpha-2 codes: europa.eu, since 2020. */
const europeanUnion = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const alpha2 = new Map<string, TCountryCode>(getCountryDataList().map(({ iso2, iso3 }) => [iso3, iso2]));

/**
 * All that a country is found by: its names in every language of the site and in its own, its everyday names, its codes of two and three
 * letters, its continents, and the European Union where it is a member.
 */
export function namesToFind(code: CountryCode): readonly string[] {
  const short = alpha2.get(code);
  const names = [...languages.map((language) => countryName(code, language)), ...(everyday[code] ?? []), code];
  if (!short) return [...new Set(names)];
  const { name, native, alias = [], continent, continents: several = [continent] } = { alias: undefined, continents: undefined, ...countries[short] };
  const lands = several.flatMap((one) => [continents[one], continentsInBulgarian[one]]);
  const union = europeanUnion.includes(short) ? ['EU', 'European Union', 'ЕС', 'Европейски съюз'] : [];
  return [...new Set([...names, name, native, ...alias, short, ...lands, ...union])];
}
