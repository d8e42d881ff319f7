import { z } from 'zod';
import { isFullDate, isPartialDate, partialDatePattern } from '../PartialDate';
import { partialDateFault } from './partialDateFault';

const error = ({ input }: { readonly input?: unknown }) => partialDateFault(input);

/** A date as precise as its source. YAML reads a bare year as a number. */
export const partialDateSchema = z
  .union([z.int({ error }).min(1000, { error }).max(9999, { error }), z.string({ error }).regex(partialDatePattern, { error })], { error })
  .transform(String)
  .refine(isPartialDate, { error });

/** A date that names its day. */
export const fullDateSchema = partialDateSchema.refine((date) => !isPartialDate(date) || isFullDate(date), "must name the day; write it as in '2018-01-16'");
