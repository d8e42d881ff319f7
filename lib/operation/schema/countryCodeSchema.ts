import { z } from 'zod';
import { isCountryCode } from '../../world/countryNames';
import { countryCodeFault } from './countryCodeFault';

/** A country by its ISO 3166-1 alpha-3 code. */
export const countryCodeSchema = z
  .string()
  .refine(isCountryCode, { error: ({ input }) => countryCodeFault(String(input)) })
  .meta({ description: 'The ISO 3166-1 alpha-3 code of a country, such as THA.', pattern: '^[A-Z]{3}$' });

/** A country that must be among the operation's participants. That it is one is a cross-check. */
export const participantSchema = countryCodeSchema.describe('The ISO 3166-1 alpha-3 code of a participating country, such as THA.');
