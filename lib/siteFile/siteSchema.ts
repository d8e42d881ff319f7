import { z } from 'zod';
import { linkSchema } from '../operation/schema/linkSchema';
import { localizedNameSchema } from '../operation/schema/localizedTextSchema';
import { longestName, textSchema } from '../operation/schema/textSchema';
import { colourSchema } from './colourSchema';
import { contactSchema } from './contactSchema';

const link = { format: 'uri', pattern: '^https://' };

/** Who publishes the site. */
export const publisherSchema = z
  .strictObject({
    name: localizedNameSchema.meta({ description: 'The name, in every language of the site.', examples: [{ en: 'An example paper', bg: 'Примерен вестник' }] }),
    url: linkSchema.exactOptional().meta({ description: 'Its own https address.', ...link, examples: ['https://example.org/'] }),
  })
  .describe('Who publishes the site.');

const licenceSchema = z
  .strictObject({
    name: textSchema(longestName).meta({ description: 'The name of the licence.', examples: ['MIT License'] }),
    spdx: textSchema(longestName).meta({ description: 'Its short form in the list of SPDX, as downloads give it.', examples: ['MIT'] }),
    url: linkSchema.meta({ description: 'Where its text stands.', ...link, examples: ['https://opensource.org/license/mit'] }),
    copyright: textSchema(longestName).meta({ description: 'Whose the facts are, as downloads give it.', examples: ['Copyright (c) 2026 An example paper'] }),
  })
  .describe('What the facts may be used under.');

const colour = { pattern: '^#[0-9a-fA-F]{6}$' };

/** The house's colours. That they can be read, and mean nothing on the map, is a check of the file. */
export const coloursSchema = z
  .strictObject({
    accent: z
      .strictObject({
        light: colourSchema.meta({ description: 'On light pages and on paper.', ...colour, examples: ['#1f5a2e'] }),
        dark: colourSchema.meta({ description: 'On dark pages.', ...colour, examples: ['#a5d6a7'] }),
      })
      .describe('The colour of links and of what is chosen.'),
  })
  .describe("The house's colours.");

/** _site/site.yaml: what is true of the whole site. Whatever is left out is said nowhere. */
export const siteSchema = z
  .strictObject({
    publisher: publisherSchema.exactOptional().meta({ description: 'Who publishes the site, for pages, citations and search engines.', examples: [{ name: { en: 'An example paper', bg: 'Примерен вестник' } }] }),
    corrections: contactSchema.exactOptional().meta({ description: 'Where readers can tell of a mistake: an e-mail address or an https address.', examples: ['corrections@example.org'] }),
    licence: licenceSchema.exactOptional().meta({ description: "What the facts may be used under; the project's own licence where it is left out.", examples: [{ name: 'MIT License', spdx: 'MIT', url: 'https://opensource.org/license/mit', copyright: 'Copyright (c) 2026 An example paper' }] }),
    colours: coloursSchema.exactOptional().meta({ description: "The house's colours in place of the site's own. Each is refused where it can't be read, or could be taken for a colour that means something on the map.", examples: [{ accent: { light: '#1f5a2e', dark: '#a5d6a7' } }] }),
    address: linkSchema.exactOptional().meta({ description: 'Where the site is published: a deploy holds the data against it. A build takes its address from SITE_URL.', ...link, examples: ['https://example.org/maps/'] }),
  })
  .describe('What is true of the whole site.');
