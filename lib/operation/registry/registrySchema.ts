import { z } from 'zod';
import { bodyKinds, levels } from '../Operation';
import { bodyKindDescriptions, enumDescriptions, levelDescriptions } from '../schema/enumDescriptions';
import { citationSchema } from '../schema/citationSchema';
import { countryCodeSchema } from '../schema/countryCodeSchema';
import { idSchema } from '../schema/idSchema';
import { linkSchema } from '../schema/linkSchema';
import { localizedNameSchema } from '../schema/localizedTextSchema';
import { partialDateSchema } from '../schema/partialDateSchema';
import { seatSchema } from '../schema/seatSchema';
import { sourcesSchema } from '../schema/sourcesSchema';
import { longestName, textSchema } from '../schema/textSchema';

/** A reference to another agency of the registry. That there is one is a check of the folder. */
export const registryReferenceSchema = idSchema.describe('The id of an agency of the registry: the name of its file without .yaml.');

const source = citationSchema.meta({ description: 'The source that says so, one of this file.', examples: [{ id: 'agency-site' }] });

/** A name of before. */
export const formerNameSchema = z
  .strictObject({
    name: localizedNameSchema.meta({ description: 'The name it had, by language.', examples: [{ en: 'Board of Inquiry' }] }),
    abbreviation: localizedNameSchema.exactOptional().meta({ description: 'The short form it had, by language.', examples: [{ en: 'BI' }] }),
    until: partialDateSchema.meta({ description: 'Until when: an operation that ended before shows this name.', examples: ['2013-10-07'] }),
    source,
  })
  .describe('A name that the agency had before.');

const successionSchema = z
  .strictObject({
    date: partialDateSchema.meta({ description: 'When it ended.', examples: ['2013-10-07'] }),
    by: z
      .array(registryReferenceSchema)
      .min(1, 'is empty; name the agency that took its place, or those that it was split into')
      .meta({ description: 'The agency that took its place or that it was merged into, or those that it was split into.', examples: [['uk-nca']] }),
    source,
  })
  .describe('What became of an agency that there is no more.');

const sameAsSchema = z
  .strictObject({
    url: linkSchema.meta({ description: 'The https address of its page in another catalogue.', format: 'uri', pattern: '^https://', examples: ['https://example.org/agencies/12'] }),
    source,
  })
  .describe('Its page in another catalogue, such as Wikidata.');

/** _agencies/<id>.yaml: an agency, once for all operations. That its country and its level fit its kind is a check of the file. */
export const registrySchema = z
  .strictObject({
    name: localizedNameSchema.meta({ description: "The agency's full name by language.", examples: [{ en: 'Department of Special Investigation' }] }),
    abbreviation: localizedNameSchema.exactOptional().meta({ description: 'The short form that readers know, by language.', examples: [{ en: 'DSI' }] }),
    'also-written': z.array(textSchema(longestName)).exactOptional().meta({ description: 'Its name as sources write it otherwise; the search finds it by these, too.', examples: [['Special Investigation Department']] }),
    formerly: z.array(formerNameSchema).exactOptional().meta({ description: 'Names of before. An operation of that time shows the name of then.', examples: [[]] }),
    kind: z.enum(bodyKinds).meta({ description: 'What sort of body it is.', examples: ['police'], ...enumDescriptions(bodyKindDescriptions) }),
    level: z.enum(levels).exactOptional().meta({ description: 'Whether it is one of a whole country, of a part of it, or of a place; none for an international organisation.', examples: ['national'], ...enumDescriptions(levelDescriptions) }),
    country: countryCodeSchema.exactOptional().meta({ description: 'The country that it belongs to; none for an international organisation.', examples: ['THA'] }),
    'part-of': registryReferenceSchema.exactOptional().meta({ description: 'The id of the agency that it is a part of, such as the organisation of a liaison office.', examples: ['interpol'] }),
    succeeded: successionSchema.exactOptional().meta({ description: 'Only where the agency is no more: what took its place.', examples: [{ date: '2013-10-07', by: ['uk-nca'], source: { id: 'agency-site' } }] }),
    seat: seatSchema.exactOptional().meta({
      description: 'Where the agency sits, only where a source says so.',
      examples: [{ place: { en: 'Bangkok' }, country: 'THA', longitude: 100.5, latitude: 13.75, precision: 'city', source: { id: 'agency-site' } }],
    }),
    'same-as': z.array(sameAsSchema).exactOptional().meta({ description: 'Its pages in other catalogues.', examples: [[]] }),
    sources: sourcesSchema.exactOptional().meta({ description: 'The sources of this file, in the form of sources.yaml.', examples: [[]] }),
  })
  .describe('An agency, once for all operations.');

export type RegistryRecord = z.output<typeof registrySchema>;
