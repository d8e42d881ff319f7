import { z } from 'zod';
import { citationsSchema } from './citationSchema';
import { eventDateSchema } from './eventDateSchema';
import { idSchema } from './idSchema';
import { localizedNameSchema } from './localizedTextSchema';

const value = localizedNameSchema.meta({ description: 'The number as the source gives it, in quotes, by language.', examples: [{ en: 'nearly 60' }] });

/** What a figure was said to be before. */
export const earlierValueSchema = z
  .strictObject({
    value,
    date: eventDateSchema.exactOptional().meta({ description: 'When it was said or counted, only where a source says so.', examples: ['2023-07'] }),
    sources: citationsSchema.meta({ description: 'The sources that said so.', examples: [[{ id: 'sofia-globe', paragraph: 2 }]] }),
  })
  .describe('What a figure was said to be before.');

/** A number that says the size of the operation. That one at most leads is a cross-check. */
export const figureSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Its name in addresses, unlike any other of the same list.', examples: ['rescued'] }),
    value,
    label: localizedNameSchema.meta({ description: 'What is counted, by language.', examples: [{ en: 'children rescued' }] }),
    date: eventDateSchema.exactOptional().meta({ description: 'When it was counted, or the time that it counts, only where a source says so.', examples: ['2023-07/2023-12'] }),
    earlier: z
      .array(earlierValueSchema)
      .min(1, 'is empty; write what was said before, or remove the line')
      .exactOptional()
      .meta({ description: 'What it was said to be before, the oldest first.', examples: [[{ value: { en: '40' }, sources: [{ id: 'sofia-globe', paragraph: 2 }] }]] }),
    lead: z.literal(true).exactOptional().meta({ description: 'The one figure that the start page shows.', examples: [true] }),
    sources: citationsSchema.meta({ description: 'The sources that say so.', examples: [[{ id: 'sofia-globe', paragraph: 2 }]] }),
  })
  .describe('A number that says the size of the operation.');
