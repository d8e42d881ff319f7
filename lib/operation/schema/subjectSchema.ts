import { z } from 'zod';
import { countryCodeSchema, participantSchema } from './countryCodeSchema';
import { agencyReferenceSchema, entryReferenceSchema, formerAgencySchema } from './idSchema';

const oneSubject = (subject: object): boolean => Object.keys(subject).length === 1;
const oneSubjectOnly = 'must name one entry; write { agency: interpol }, { country: THA }, { figure: rescued } or another one, or remove the line';

/** Entries with an id in operation.yaml and sources.yaml, by what a correction or an addition calls them. */
const entries = {
  figure: entryReferenceSchema.exactOptional().meta({ description: 'The id of the figure.', examples: ['rescued'] }),
  step: entryReferenceSchema.exactOptional().meta({ description: 'The id of the step.', examples: ['launch'] }),
  unknown: entryReferenceSchema.exactOptional().meta({ description: 'The id of what the sources leave open.', examples: ['referral-countries'] }),
  conflict: entryReferenceSchema.exactOptional().meta({ description: 'The id of what sources disagree about.', examples: ['website-address'] }),
  source: entryReferenceSchema.exactOptional().meta({ description: 'The id of the source.', examples: ['sofia-globe'] }),
  summary: z.literal(true).exactOptional().meta({ description: 'It is the summary.', examples: [true] }),
};

/** The entry that a correction concerns, which the correction may have taken out of the data. */
export const correctedSchema = z
  .strictObject({
    agency: formerAgencySchema.exactOptional().meta({ description: 'The id of the agency whose entry was wrong, also where it is there no more.', examples: ['interpol'] }),
    country: countryCodeSchema.exactOptional().meta({ description: 'The country whose entry was wrong, also where it takes part no more.', examples: ['THA'] }),
    ...entries,
  })
  .refine(oneSubject, oneSubjectOnly)
  .meta({ minProperties: 1, maxProperties: 1 });

/** The entry that an addition concerns. That there is such an entry is a cross-check. */
export const subjectSchema = z
  .strictObject({
    agency: agencyReferenceSchema.exactOptional().meta({ description: 'The id of the agency whose entry was added to.', examples: ['interpol'] }),
    country: participantSchema.exactOptional().meta({ description: 'The participating country whose entry was added to.', examples: ['THA'] }),
    ...entries,
  })
  .refine(oneSubject, oneSubjectOnly)
  .meta({ minProperties: 1, maxProperties: 1 });
