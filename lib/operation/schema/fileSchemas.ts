import type { z } from 'zod';
import type { DataFileName } from '../DataFiles';
import { agenciesSchema } from './agenciesSchema';
import { operationSchema } from './operationSchema';
import { sourcesSchema } from './sourcesSchema';

/** What each file of an operation's folder must hold. */
export const fileSchemas = {
  'operation.yaml': operationSchema,
  'agencies.yaml': agenciesSchema,
  'sources.yaml': sourcesSchema,
} as const satisfies Record<DataFileName, z.ZodType>;

/** An operation's three files as they are when nothing is wrong with them. */
export type Records = { readonly [Name in DataFileName]: z.output<(typeof fileSchemas)[Name]> };
