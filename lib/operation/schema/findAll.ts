import { z } from 'zod';
import type { Path } from '../Finding';
import { childSchema, required } from './schemaAt';

type Schema = z.core.$ZodType;

/** A valid value, and where it stands in its file. */
export type Found<Value> = { readonly path: Path; readonly value: Value };

/**
 * Every value in a tree of plain values that the schema puts at a place of the wanted schema, or of a variant of it with another description.
 * A value that is not valid is left out; what is around it may be as wrong as it likes. In the order of the file's format.
 */
export function* findAll<Wanted extends z.ZodType>(wanted: Wanted, schema: Schema, value: unknown, path: Path = []): Generator<Found<z.output<Wanted>>> {
  const own = required(schema);
  if (isVariantOf(own, wanted)) {
    const result = z.safeParse(own, value);
    if (result.success) yield { path, value: result.data as z.output<Wanted> };
  }
  for (const [step, entry] of entriesOf(value)) {
    const child = childSchema(own, step);
    if (child) yield* findAll(wanted, child, entry, [...path, step]);
  }
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Whether a schema is another one, or was made from it: zod copies a schema for each description or check that is added. */
export function isVariantOf(schema: Schema, wanted: Schema): boolean {
  for (let ancestor: Schema | undefined = schema; ancestor; ancestor = ancestor._zod.parent) {
    if (ancestor === wanted) return true;
  }
  return false;
}
