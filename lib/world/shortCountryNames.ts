import type { Language } from '../language/Language';
import { disguise } from '../language/pseudo/disguise';
import type { CountryCode } from '../operation/Operation';
import { countryName } from './countryNames';

/** What newspapers write where there is little room. A language that a country has no shorter name in is left out. */
const table: Readonly<Record<CountryCode, Readonly<Partial<Record<Language, string>>>>> = {
  ARE: { en: 'UAE', bg: 'ОАЕ' },
  ATG: { en: 'Antigua', bg: 'Антигуа' },
  BIH: { en: 'Bosnia', bg: 'Босна' },
  BMU: { bg: 'Бермуди' },
  CAF: { en: 'CAR', bg: 'ЦАР' },
  COD: { en: 'DR Congo', bg: 'ДР Конго' },
  COG: { en: 'Congo', bg: 'Конго' },
  CYM: { en: 'Cayman', bg: 'Кайман' },
  DOM: { en: 'Dominican Rep.', bg: 'Доминикана' },
  FLK: { en: 'Falklands', bg: 'Фолкланди' },
  FRO: { en: 'Faroes', bg: 'Фарьори' },
  GBR: { en: 'UK' },
  GNQ: { en: 'Eq. Guinea', bg: 'Екв. Гвинея' },
  KNA: { en: 'St Kitts', bg: 'Сейнт Китс' },
  KOR: { en: 'S. Korea', bg: 'Ю. Корея' },
  MHL: { en: 'Marshalls', bg: 'Маршалови о-ви' },
  MKD: { en: 'N. Macedonia', bg: 'С. Македония' },
  NZL: { bg: 'Н. Зеландия' },
  PNG: { en: 'Papua N. Guinea', bg: 'Папуа Н. Гвинея' },
  PRK: { en: 'N. Korea', bg: 'С. Корея' },
  SLB: { en: 'Solomons', bg: 'Соломонови о-ви' },
  SSD: { en: 'S. Sudan', bg: 'Ю. Судан' },
  STP: { en: 'São Tomé', bg: 'Сао Томе' },
  TTO: { en: 'Trinidad', bg: 'Тринидад' },
  USA: { en: 'USA' },
  VAT: { en: 'Vatican' },
  VCT: { en: 'St Vincent', bg: 'Сейнт Винсънт' },
  VGB: { en: 'Br. Virgin Is.', bg: 'Бр. Вирджински о-ви' },
  VIR: { en: 'US Virgin Is.', bg: 'Ам. Вирджински о-ви' },
  ZAF: { en: 'S. Africa', bg: 'ЮАР' },
};

/**
 * A country's name for narrow maps, in the press' short form where there is one, else its full name.
 *
 * @throws RangeError for what is no country's code.
 */
export function shortCountryName(code: CountryCode, language: Language): string {
  const full = countryName(code, language);
  const short = Object.hasOwn(table, code) ? table[code]?.[language] : undefined;
  return short === undefined ? full : disguise(short, language);
}
