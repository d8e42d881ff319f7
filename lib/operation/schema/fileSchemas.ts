import type { z } from 'zod';
import type { DataFileName } from '../DataFiles';
import { agenciesSchema } from './agenciesSchema';
import { operationSchema } from './operationSchema';
import { participationsSchema, refersToRegistry } from './participationsSchema';
import { sourcesSchema } from './sourcesSchema';
import { isWithdrawn, withdrawnSchema } from './withdrawnSchema';

/** What each file of an operation's folder must hold. */
export const fileSchemas = {
  'operation.yaml': operationSchema,
  'agencies.yaml': agenciesSchema,
  'sources.yaml': sourcesSchema,
} as const satisfies Record<DataFileName, z.ZodType>;

/** What a file must hold, by what it holds: agencies.yaml refers to the registry, or tells each agency itself; an operation may be withdrawn. */
export function schemaFor(file: DataFileName, value: unknown): z.ZodType {
  if (file === 'operation.yaml' && isWithdrawn(value)) return withdrawnSchema;
  return file === 'agencies.yaml' && refersToRegistry(value) ? participationsSchema : fileSchemas[file];
}

/** An operation's three files as they are when nothing is wrong with them. */
export type Records = { readonly [Name in DataFileName]: z.output<(typeof fileSchemas)[Name]> };

/** The same, where agencies.yaml refers to the registry. */
export type ReferringRecords = Omit<Records, 'agencies.yaml'> & { readonly 'agencies.yaml': z.output<typeof participationsSchema> };
