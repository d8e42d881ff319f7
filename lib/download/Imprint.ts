import { z } from 'zod';
import { addressOf } from '../address/addressOf';
import { hrefsIn } from '../address/hrefsIn';
import { operationPath } from '../address/paths';
import { languages } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import { dataLicence } from './dataLicence';
import { factsSchema, type Facts } from './factsSchema';
import { versionOf } from './versionOf';

/** What each file says of itself. */
export const imprintSchema = z.object({
  format: z.literal(2).describe('The version of this format. It rises when something that was promised changes.'),
  version: z.string().describe('The version of the facts. It differs when any of them differs, and only then.'),
  licence: z.object({ name: z.string(), spdx: z.string(), url: z.string(), copyright: z.string(), note: factsSchema.shape.name }),
  pages: factsSchema.shape.name.exactOptional().describe('The page by language, where the address of the site is known.'),
});

export type Imprint = z.infer<typeof imprintSchema>;

/** The imprint of an operation's files. */
export function imprintOf(facts: Facts): Imprint {
  const note = Object.fromEntries(languages.map((language) => [language, messagesIn(language).downloads.licenceNote]));
  return {
    format: 2,
    version: versionOf(facts),
    licence: { ...dataLicence(), note },
    ...(process.env.SITE_ORIGIN && { pages: hrefsIn((language) => addressOf(operationPath(language, facts.slug))) }),
  };
}
