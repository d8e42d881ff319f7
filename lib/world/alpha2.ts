import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import type { CountryCode } from '../operation/Operation';

/** A country's two letters (ISO 3166-1 alpha-2); Kosovo, which ISO has none for, has those that are in use. Undefined where there are none. */
export function alpha2(country: CountryCode): string | undefined {
  return country === 'XKX' ? 'XK' : iso31661Alpha3ToAlpha2[country];
}
