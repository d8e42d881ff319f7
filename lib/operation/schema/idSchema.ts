import { z } from 'zod';
import { reservedName } from '../../address/reservedName';
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
  return foreign ?? `${quote(id)} is not an id; ${advice}`;
}

/** An agency's id, which is a part of addresses and a place on the page: no other address or place may be called so. */
export const agencyIdSchema = idSchema.refine((id) => reservedName(id, 'agency') === undefined, {
  error: ({ input }) => `cannot be ${quote(String(input))}, ${reservedName(String(input), 'agency') ?? ''}; choose another id`,
});

/** A reference to an agency that a correction is about. It may be in agencies.yaml no more. */
export const formerAgencySchema = idSchema.describe('The id of an agency that is or was in agencies.yaml.');

/** A reference to an entry of operation.yaml or sources.yaml that a correction or an addition is about. That there is one is a cross-check. */
export const entryReferenceSchema = idSchema.describe('The id of an entry.');

/** A reference to another operation by its folder's name. That there is one is checked across operations. */
export const operationReferenceSchema = idSchema.describe("The name of another operation's folder.");

/** A reference to an agency. That there is such an agency is a cross-check. */
export const agencyReferenceSchema = idSchema.describe('The id of an agency in agencies.yaml.');

/** A reference to a conflict. That there is such a conflict is a cross-check. */
export const conflictReferenceSchema = idSchema.describe('The id of a conflict in operation.yaml.');

/** A reference to a topic. That there is such a topic is a cross-check. */
export const topicReferenceSchema = idSchema.describe('The name of a file in _topics, without its ending.');
