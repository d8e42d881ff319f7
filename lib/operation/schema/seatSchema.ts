import { z } from 'zod';
import { seatPrecisions } from '../Operation';
import { citationSchema } from './citationSchema';
import { countryCodeSchema } from './countryCodeSchema';
import { enumDescriptions, precisionDescriptions } from './enumDescriptions';
import { localizedNameSchema } from './localizedTextSchema';

/** Where an agency sits. That the position lies in the country is a cross-check. */
export const seatSchema = z
  .strictObject({
    place: localizedNameSchema.meta({ description: 'The name of the place, usually a city.', examples: [{ en: 'Bangkok' }] }),
    country: countryCodeSchema.meta({ description: 'The country whose land the seat lies in; it takes no part because of that.', examples: ['THA'] }),
    longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east of Greenwich, negative to the west of it.', examples: [100.5] }),
    latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north of the equator, negative to the south of it.', examples: [13.75] }),
    precision: z.enum(seatPrecisions).meta({ description: 'Whether the position stands for the country, the city or the site itself.', examples: ['city'], ...enumDescriptions(precisionDescriptions) }),
    checked: z.literal(true).exactOptional().meta({ description: "Somebody looked, and the seat really lies more than 50 km outside the country's outline.", examples: [true] }),
    source: citationSchema.meta({ description: 'The source that says where the agency sits.', examples: [{ id: 'dsi-site' }] }),
  })
  .describe('Where the agency sits.');
