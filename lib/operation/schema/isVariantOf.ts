import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** Whether a schema is another one, or was made from it: zod copies a schema for each description or check that is added. */
export function isVariantOf(schema: Schema, wanted: Schema): boolean {
  for (let ancestor: Schema | undefined = schema; ancestor; ancestor = ancestor._zod.parent) {
    if (ancestor === wanted) return true;
  }
  return false;
}
