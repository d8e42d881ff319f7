import { stringify } from 'yaml';
import { z } from 'zod';
import { quote } from './quote';

/** That a key is missing, with an example of what to write, taken from the schema. */
export function missingMessage(key: string, schema: z.core.$ZodType | undefined): string {
  const line = exampleLine(key, schema);
  return `${quote(key)} is missing; write it${line === undefined ? '' : ` as in: ${line}`}`;
}

/** That a key has no value, with an example of what to write. */
export function emptyMessage(key: string | undefined, schema: z.core.$ZodType | undefined): string {
  const line = key === undefined ? undefined : exampleLine(key, schema);
  return `has no value; ${line === undefined ? 'write one or remove the line' : `write it as in: ${line}`}`;
}

function exampleLine(key: string, schema: z.core.$ZodType | undefined): string | undefined {
  const [example] = (schema && z.globalRegistry.get(schema)?.examples as readonly unknown[] | undefined) ?? [];
  if (example === undefined) return undefined;
  // Of the record `{ key: example }` only what is between the braces.
  return stringify({ [key]: example }, { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(2, -2);
}
