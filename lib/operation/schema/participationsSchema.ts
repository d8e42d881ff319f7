import { z } from 'zod';
import { registryReferenceSchema } from '../registry/registrySchema';
import { contributionSchema } from './agenciesSchema';
import { localizedNameSchema } from './localizedTextSchema';
import { seatSchema } from './seatSchema';

/** What an agency of the registry did in the operation. */
export const participationSchema = z
  .strictObject({
    agency: registryReferenceSchema.meta({ description: "The agency's id: the name of its file in _agencies without .yaml.", examples: ['thailand-dsi'] }),
    unit: localizedNameSchema.exactOptional().meta({ description: 'The part of the agency that acted, as a source names it, by language.', examples: [{ en: 'Cybercrime Department' }] }),
    seat: seatSchema.exactOptional().meta({
      description: 'Where it sat in this operation, only where that differs from the registry, with a source of this operation.',
      examples: [{ place: { en: 'Bangkok' }, country: 'THA', longitude: 100.5, latitude: 13.75, precision: 'city', source: { id: 'dsi-site' } }],
    }),
    contributions: z
      .array(contributionSchema)
      .min(1, 'is empty; an agency that took part needs at least one contribution')
      .meta({ description: 'What the agency did, in the order in which it is shown.', examples: [[{ role: 'investigation', text: { en: 'Took the case on.' }, sources: [{ id: 'sofia-globe', paragraph: 6 }] }]] }),
  })
  .describe('An agency that took part.');

/** agencies.yaml: every agency that took part, in the order in which it is shown; `[]` where the sources name countries alone. */
export const participationsSchema = z.array(participationSchema).describe('Every agency that took part, in the order in which it is shown; [] where the sources name none.');

/** Whether agencies.yaml refers to the registry: the first of its records that can be told does, or none can be told. */
export function refersToRegistry(value: unknown): boolean {
  return Array.isArray(value) && !tellsAgencies(value);
}

/** Whether agencies.yaml tells each agency itself, as before there was a registry: the first of its records that can be told does. */
export function tellsAgencies(value: unknown): boolean {
  const records = Array.isArray(value) ? value.filter((entry: unknown) => typeof entry === 'object' && entry !== null) : [];
  const first = records.find((entry) => 'agency' in entry || 'id' in entry || 'name' in entry);
  return first !== undefined && (!('agency' in first) || 'name' in first);
}
