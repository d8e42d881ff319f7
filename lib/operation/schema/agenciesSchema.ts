import { z } from 'zod';
import { agencyKinds, roles } from '../Operation';
import { citationsSchema } from './citationSchema';
import { enumDescriptions, kindDescriptions, roleDescriptions } from './enumDescriptions';
import { eventDateSchema } from './eventDateSchema';
import { agencyIdSchema, agencyReferenceSchema } from './idSchema';
import { localizedNameSchema, localizedShortSchema, localizedTextSchema } from './localizedTextSchema';
import { participantSchema } from './countryCodeSchema';
import { seatSchema } from './seatSchema';

/** What an agency did, as a source states it. */
export const contributionSchema = z
  .strictObject({
    role: z.enum(roles).exactOptional().meta({ description: "The kind of work, for the map's legend and filters.", examples: ['investigation'], ...enumDescriptions(roleDescriptions) }),
    date: eventDateSchema.exactOptional().meta({ description: 'When it happened, only where a source says so and only as precisely; a range of two as in 2023-07/2023-12.', examples: ['2017-06'] }),
    text: localizedTextSchema.meta({ description: 'What the agency did, in our own words, by language.', examples: [{ en: 'Took the case on.' }] }),
    with: z.array(agencyReferenceSchema).exactOptional().meta({ description: 'The ids of the agencies it worked with in this, as a source states.', examples: [['interpol-bangkok']] }),
    sources: citationsSchema.meta({ description: 'The sources that say so.', examples: [[{ id: 'sofia-globe', paragraph: 6 }]] }),
    short: localizedShortSchema.exactOptional().meta({ description: 'The same in two or three words, for the map, by language.', examples: [{ en: 'led the case' }] }),
  })
  .describe('Something the agency did, as a source states it.');

/** One agency. That its country fits its kind is a cross-check. */
export const agencySchema = z
  .strictObject({
    id: agencyIdSchema.meta({ description: "The agency's name in addresses and references; never change it once published.", examples: ['thailand-dsi'] }),
    name: localizedNameSchema.meta({ description: "The agency's full name by language.", examples: [{ en: 'Department of Special Investigation' }] }),
    abbreviation: localizedNameSchema.exactOptional().meta({ description: 'The short form that readers know, by language.', examples: [{ en: 'DSI' }] }),
    kind: z.enum(agencyKinds).meta({ description: 'What sort of body it is.', examples: ['national-agency'], ...enumDescriptions(kindDescriptions) }),
    country: participantSchema.exactOptional().meta({ description: 'The participating country it belongs to; none for an international organisation.', examples: ['THA'] }),
    seat: seatSchema.meta({ description: 'Where the agency sits.', examples: [{ place: { en: 'Bangkok' }, country: 'THA', longitude: 100.5, latitude: 13.75, precision: 'city', source: { id: 'dsi-site' } }] }),
    contributions: z
      .array(contributionSchema)
      .min(1, 'is empty; an agency that took part needs at least one contribution')
      .meta({ description: 'What the agency did, in the order in which it is shown.', examples: [[{ role: 'investigation', text: { en: 'Took the case on.' }, sources: [{ id: 'sofia-globe', paragraph: 6 }] }]] }),
  })
  .describe('An agency that took part.');

/** agencies.yaml: every agency that took part, in the order in which it is shown; `[]` where the sources name countries alone. */
export const agenciesSchema = z.array(agencySchema).describe('Every agency that took part, in the order in which it is shown; [] where the sources name none.');
