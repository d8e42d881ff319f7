import { z } from 'zod';
import { citationsSchema } from './citationSchema';
import { countryCodeSchema } from './countryCodeSchema';
import { conflictReferenceSchema } from './idSchema';
import { localizedNameSchema } from './localizedTextSchema';

/** A country that took part, and who says so. */
export const countrySchema = z
  .strictObject({
    country: countryCodeSchema.meta({ description: 'The country that took part.', examples: ['AUS'] }),
    sources: citationsSchema.meta({ description: 'The sources that say that it took part.', examples: [[{ id: 'sofia-globe', paragraph: 2 }]] }),
    disputed: conflictReferenceSchema.exactOptional().meta({ description: 'The id of the conflict, where sources disagree whether it took part; it is hatched then, and not counted.', examples: ['country-count'] }),
    'named-as': localizedNameSchema.exactOptional().meta({ description: 'What the source itself calls it, by language, where its own words are to be shown.', examples: [{ en: 'Hong Kong, China' }] }),
  })
  .describe('A country that took part, and who says so.');

/** The countries of an operation, at least one. */
export const countriesSchema = z.array(countrySchema).min(1, 'is empty; write the countries that took part, as in [{ country: AUS, sources: [{ id: sofia-globe }] }]');
