import { z } from 'zod';
import { idSchema } from './idSchema';

const tooMany = 'is more paragraphs than any source has; count from 1';

/** A reference to a source. That there is such a source is a cross-check. */
export const sourceReferenceSchema = idSchema.describe('The id of a source in sources.yaml.');

/** Where a statement stands. */
export const citationSchema = z
  .strictObject({
    id: sourceReferenceSchema.meta({ description: 'The id of a source in sources.yaml.', examples: ['sofia-globe'] }),
    paragraph: z
      .int({ error: ({ code }) => (code === 'invalid_type' ? undefined : tooMany) })
      .min(1, 'is counted from 1')
      .max(10_000, tooMany)
      .exactOptional()
      .meta({ description: "The paragraph of the source's text that says so, counted from 1.", examples: [2] }),
  })
  .describe('A source, and the paragraph of it that says so.');

/** The sources of one statement, at least one. */
export const citationsSchema = z.array(citationSchema).min(1, 'is empty; a statement needs at least one source, as in [{ id: sofia-globe, paragraph: 2 }]');
