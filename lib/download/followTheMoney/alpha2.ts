import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import type { CountryCode } from '../../operation/Operation';

/** Kosovo has no code of ISO's; FollowTheMoney knows it by this one. */
const kosovo = 'xk';

/**
 * A country as FollowTheMoney writes it: `bg`.
 *
 * @throws RangeError for a code that is not in ISO 3166-1.
 */
export function alpha2(country: CountryCode): string {
  const code = country === 'XKX' ? kosovo : iso31661Alpha3ToAlpha2[country];
  if (code === undefined) throw new RangeError(`'${country}' has no ISO 3166-1 alpha-2 code.`);
  return code.toLowerCase();
}
