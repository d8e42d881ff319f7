import { z } from 'zod';
import { eventDatePattern, isEventDate } from '../EventDate';
import { eventDateFault } from './eventDateFault';

const error = ({ input }: { readonly input?: unknown }) => eventDateFault(input);

/** When something happened: a date as precise as its source, or a range of two. YAML reads a bare year as a number. */
export const eventDateSchema = z
  .union([z.int({ error }).min(1000, { error }).max(9999, { error }), z.string({ error }).regex(eventDatePattern, { error })], { error })
  .transform(String)
  .refine(isEventDate, { error });
