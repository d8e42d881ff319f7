import { z } from 'zod';
import { listPagePattern } from '../../address/listPages';
import { foreignFault } from '../characters/foreignFault';
import { quote } from '../messages/quote';

const advice = "write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'";

/** Ids and slugs: `thailand-dsi`. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The most characters of an id. */
export const longestId = 40;

/** The name by which the data files and the addresses refer to something. */
export const idSchema = z
  .string()
  .max(longestId, { error: ({ input }) => `${quote(String(input))} is longer than ${longestId} characters; ${advice}` })
  .regex(idPattern, { error: ({ input }) => idFault(String(input)) });

function idFault(id: string): string {
  const foreign = foreignFault(id, { faultOf: (plain) => (idPattern.test(plain) ? undefined : idFault(plain)) });
  return foreign ?? `${quote(id)} is no id; ${advice}`;
}

/** An agency's id; `embed-code` and the pages of the list are addresses of the site. */
export const agencyIdSchema = idSchema.refine((id) => id !== 'embed-code' && !listPagePattern.test(id), {
  error: ({ input }) => `cannot be ${quote(String(input))}, which is an address of the site; choose another id`,
});

/** A reference to an agency. That there is such an agency is a cross-check. */
export const agencyReferenceSchema = idSchema.describe('The id of an agency in agencies.yaml.');
