import { countriesMeant } from '../../world/countriesMeant';
import { countryCodes, countryName } from '../../world/countryNames';
import { foreignFault } from '../characters/foreignFault';
import { quote } from '../messages/quote';

/** What stands for several countries, and what to write instead. */
const severalCountries: Readonly<Record<string, string>> = {
  EU: 'the European Union',
  EUE: 'the European Union',
  EUR: 'the European Union',
  ЕС: 'the European Union',
  UN: 'the United Nations',
  UNO: 'the United Nations',
  ООН: 'the United Nations',
};

/** What is wrong with a code that no country has, and which one was meant if that can be told. */
export function countryCodeFault(code: string): string {
  const foreign = foreignFault(code, { faultOf: (plain) => (countryCodes.includes(plain) ? undefined : countryCodeFault(plain)) });
  if (foreign !== undefined) return foreign;
  const fault = `${quote(code)} is not an ISO 3166-1 alpha-3 code`;
  if (/^[A-Z]{3}(?:\s+[A-Z]{3})+$/.test(code)) return `${quote(code)} is more than one code; write a comma between two codes`;
  const several = severalCountries[code.toUpperCase()];
  if (several !== undefined) return `${fault}; ${several} is not a country: name each country that took part`;
  const meant = countriesMeant(code).map((one) => `${quote(one)} (${countryName(one, 'en')})`);
  if (meant.length === 0) return `${fault}; write three capital letters, such as 'THA' for Thailand`;
  return `${fault}; did you mean ${new Intl.ListFormat('en', { type: 'disjunction' }).format(meant)}?`;
}
