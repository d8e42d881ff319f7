import { z } from 'zod';
import { reservedName } from '../../address/reservedName';
import { quote } from '../messages/quote';
import { idSchema } from './idSchema';

/** A name that the operation's folder had. That no other operation is or was called so is checked across operations. */
export const formerNameSchema = idSchema.refine((slug) => reservedName(slug, 'operation') === undefined, {
  error: ({ input }) => {
    const slug = String(input);
    return `cannot be ${quote(slug)}, ${reservedName(slug, 'operation') ?? ''}; no folder was called so`;
  },
});

/** The names that an operation's folder had, whose addresses go on answering. */
export const formerlySchema = z
  .array(formerNameSchema)
  .min(1, 'is empty; write a name that the folder had, or remove the line')
  .exactOptional()
  .meta({
    description: 'The names that this folder had before, whose addresses go on answering.',
    examples: [['example-2019']],
  });
