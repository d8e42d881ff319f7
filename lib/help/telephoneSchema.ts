import { z } from 'zod';
import { foreignFault } from '../operation/characters/foreignFault';
import { quote } from '../operation/messages/quote';

/** Digits in groups, with a plus before the country's code: `116 111`, `+359 2 123 4567`. */
const telephonePattern = /^\+?\d{1,15}( \d{1,15})*$/;

/** A telephone number as it is read out. */
export const telephoneSchema = z
  .string()
  .max(30, 'is longer than 30 characters; write one number')
  .regex(telephonePattern, { error: ({ input }) => telephoneFault(String(input)) });

function telephoneFault(number: string): string {
  const foreign = foreignFault(number, { faultOf: (plain) => (telephonePattern.test(plain) ? undefined : telephoneFault(plain)) });
  return foreign ?? `${quote(number)} is not a telephone number; write digits with single spaces between groups, as in '116 111'`;
}
