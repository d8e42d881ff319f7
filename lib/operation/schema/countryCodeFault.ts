import { countryCodes, countryName } from '../../world/countryNames';
import { foreignFault } from '../characters/foreignFault';
import { didYouMean } from '../didYouMean';
import { quote } from '../messages/quote';

/** What is wrong with a code that no country has, and which one was meant if that can be told. */
export function countryCodeFault(code: string): string {
  const foreign = foreignFault(code, { faultOf: (plain) => (countryCodes.includes(plain) ? undefined : countryCodeFault(plain)) });
  if (foreign !== undefined) return foreign;
  const meant = codeOfName(code) ?? codeOfName(nameOfTwoLetters(code)) ?? didYouMean(code, countryCodes);
  return `${quote(code)} is no ISO 3166-1 alpha-3 code; ${meant === undefined ? "write three capital letters, such as 'THA' for Thailand" : `did you mean ${quote(meant)}?`}`;
}

function codeOfName(name: string | undefined): string | undefined {
  return countryCodes.find((code) => countryName(code, 'en') === name);
}

/** The English name that belongs to an alpha-2 code: 'TH' → 'Thailand'. */
function nameOfTwoLetters(code: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(code)) return undefined;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code.toUpperCase());
}
