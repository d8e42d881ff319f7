import { z } from 'zod';
import { idSchema } from '../operation/schema/idSchema';
import { localizedNameSchema, localizedTextSchema } from '../operation/schema/localizedTextSchema';

/** A reference to an entry of help.yaml. That there is such an entry is checked with that file. */
export const helpReferenceSchema = idSchema.describe('The id of an entry in _help/help.yaml.');

/** _topics/<id>.yaml: what an operation can be about. */
export const topicSchema = z
  .strictObject({
    label: localizedNameSchema.meta({ description: 'What it is called, in every language.', examples: [{ en: 'Fraud', bg: 'Измами' }] }),
    help: z
      .array(helpReferenceSchema)
      .min(1, 'is empty; name at least the emergency number, as in [emergency]')
      .meta({ description: 'The ids of the entries of _help/help.yaml that its pages show, in the order in which they are shown.', examples: [['emergency']] }),
    care: localizedTextSchema.exactOptional().meta({
      description: 'Words of care that stand with the help, in every language.',
      examples: [{ en: 'Whoever was deceived is not to blame.', bg: 'Измаменият няма вина.' }],
    }),
  })
  .describe('What an operation can be about, and which help its pages show.');
