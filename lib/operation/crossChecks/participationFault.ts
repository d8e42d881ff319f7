import type { z } from 'zod';
import { quote } from '../messages/quote';
import type { countriesSchema } from '../schema/countriesSchema';

/**
 * Why nothing may say of a country that it took part, as the end of a sentence about it; nothing where it took part.
 *
 * @param countries the records of operation.yaml.
 */
export function participationFault(country: string, countries: z.output<typeof countriesSchema>): string | undefined {
  const record = countries.find((candidate) => candidate.country === country);
  if (record === undefined) return 'is not among the countries of operation.yaml; add it there, with its sources, if it took part';
  if (record.disputed === undefined) return undefined;
  return `is disputed in operation.yaml, so nothing may say here that it took part; say it in an account of the conflict ${quote(record.disputed)}, or remove 'disputed' from its record`;
}
