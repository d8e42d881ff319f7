import { z } from 'zod';
import { languages } from '../language/Language';
import { enumDescriptions, languageDescriptions } from '../operation/schema/enumDescriptions';
import { idSchema } from '../operation/schema/idSchema';
import { linkSchema } from '../operation/schema/linkSchema';
import { localizedNameSchema, localizedTextSchema } from '../operation/schema/localizedTextSchema';
import { fullDateSchema } from '../operation/schema/partialDateSchema';
import { longestName, textSchema } from '../operation/schema/textSchema';
import { telephoneSchema } from './telephoneSchema';

const languageSchema = z.enum(languages).meta({ ...enumDescriptions(languageDescriptions) });

const helpSourceSchema = z
  .strictObject({
    publisher: localizedNameSchema.meta({ description: 'Who published it, by language.', examples: [{ en: 'INHOPE', bg: 'INHOPE' }] }),
    title: textSchema(longestName).exactOptional().meta({ description: "The text's own headline, in its own language.", examples: ['How to report'] }),
    language: languageSchema.meta({ description: 'The language the text is written in.', examples: ['en'] }),
    url: linkSchema.meta({ description: 'Its https address.', format: 'uri', pattern: '^https://', examples: ['https://example.org/report'] }),
  })
  .describe('The published text that confirms the entry.');

/** Somewhere to find help or to report. */
export const helpEntrySchema = z
  .strictObject({
    id: idSchema.meta({ description: 'A name of its own.', examples: ['child-helpline'] }),
    name: localizedNameSchema.meta({ description: 'What it is called, by language.', examples: [{ en: 'National child helpline', bg: 'Национална телефонна линия за деца' }] }),
    purpose: localizedTextSchema.meta({ description: 'What it is for and who may turn to it, by language.', examples: [{ en: 'To talk to somebody.', bg: 'За разговор.' }] }),
    telephone: telephoneSchema.exactOptional().meta({ description: 'Its number, in groups as it is read out; in quotes where it is one group.', examples: ['116 111'] }),
    url: linkSchema.exactOptional().meta({ description: 'Its https address.', format: 'uri', pattern: '^https://', examples: ['https://example.org/'] }),
    languages: z
      .array(languageSchema)
      .min(1, 'is empty; name the languages of the pages that show the entry')
      .meta({ description: 'The languages of the pages that show it.', examples: [['en', 'bg']] }),
    source: helpSourceSchema,
    checked: fullDateSchema.meta({ description: 'The day on which somebody last held the entry against its source.', examples: ['2026-11-24'] }),
  })
  .describe('Somewhere to find help or to report.');

/** _help/help.yaml: what every page offers, in the order in which it is shown. */
export const helpSchema = z.array(helpEntrySchema).min(1, 'the file holds no entry; write at least one, or remove its folder').describe('Where readers find help and where they can report, in the order in which it is shown.');
