import type { Language } from '../language/Language';
import { disguise } from '../language/pseudo/disguise';
import type { CountryCode } from '../operation/Operation';
import names from './country-names.json';

/*
 * The table: ISO 3166-1 alpha-3 to names in the press' short form. It started from CLDR 48 and was corrected by hand where CLDR writes what
 * newspapers don't ("Hong Kong SAR China", „Съединени щати“). The atlas's own names are never used. Kosovo has no code of ISO's; it has
 * XKX, which ISO leaves to its users, and which the atlas and the European Commission use (0004).
 */
const table: Readonly<Record<CountryCode, Readonly<Record<Language, string>>>> = names;

/** Every ISO 3166-1 alpha-3 code and XKX, in alphabetical order. */
export const countryCodes: readonly CountryCode[] = Object.keys(table);

/** Whether a text is an ISO 3166-1 alpha-3 code or XKX, in capitals. */
export function isCountryCode(value: string): value is CountryCode {
  return Object.hasOwn(table, value);
}

/**
 * A country's name in the press' short form.
 *
 * @throws RangeError for what is not such a code.
 */
export function countryName(code: CountryCode, language: Language): string {
  const name = isCountryCode(code) ? table[code]?.[language] : undefined;
  if (name === undefined) throw new RangeError(`'${code}' is not an ISO 3166-1 alpha-3 code.`);
  return disguise(name, language);
}
