import { z } from 'zod';
import { enumDescriptions, readDescriptions } from './enumDescriptions';
import { idSchema } from './idSchema';
import { languageTagSchema } from './languageTagSchema';
import { linkSchema } from './linkSchema';
import { localizedNameSchema } from './localizedTextSchema';
import { partialDateSchema } from './partialDateSchema';
import { longestName, textSchema } from './textSchema';

/** A published text that statements are taken from. */
export const sourceSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'The name by which statements refer to the source.', examples: ['sofia-globe'] }),
    publisher: localizedNameSchema.meta({ description: 'Who published it, by language.', examples: [{ en: 'The Sofia Globe' }] }),
    via: localizedNameSchema.exactOptional().meta({ description: 'Who carried it, by language, where it was read there and not at its publisher.', examples: [{ en: 'BTA', bg: 'БТА' }] }),
    title: textSchema(longestName).exactOptional().meta({ description: "The text's own headline, in its own language.", examples: ['A headline'] }),
    language: languageTagSchema.meta({ description: 'The language the text is written in, by its BCP 47 tag.', examples: ['en'] }),
    published: partialDateSchema.exactOptional().meta({ description: 'When it was published, as precisely as it says.', examples: ['2019-05-23'] }),
    url: linkSchema.exactOptional().meta({ description: 'Its https address.', format: 'uri', pattern: '^https://', examples: ['https://example.org/report'] }),
    read: z.enum(['whole', 'excerpts']).meta({ description: 'Whether the whole text was read, or excerpts of it.', examples: ['whole'], ...enumDescriptions(readDescriptions) }),
    retrieved: partialDateSchema.exactOptional().meta({ description: 'When it was read.', examples: ['2026-11-24'] }),
    law: z.literal(true).exactOptional().meta({ description: 'The text is a law, so its title may hold words that the page itself never uses.', examples: [true] }),
  })
  .describe('A published text that statements are taken from.');

/** sources.yaml: every source that something cites. */
export const sourcesSchema = z.array(sourceSchema).min(1, 'the file holds no source; write at least one').describe('Every source that a statement cites, in the order in which it is shown.');
