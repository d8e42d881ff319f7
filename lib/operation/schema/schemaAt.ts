import { z } from 'zod';
import type { Path } from '../Finding';

type Schema = z.core.$ZodType;

/** The schema of the value that a path leads to; nothing where the path leaves what the schema knows. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return required(schema);
  const child = childSchema(schema, step);
  return child && schemaAt(child, rest);
}

/** The keys that the record at a path may have, in the order of the format; none where it is no record. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  const record = schemaAt(schema, path);
  return record instanceof z.ZodObject ? Object.keys(record.shape) : [];
}

/** The schema of a record's key or of a list's entries. */
export function childSchema(schema: Schema, step: string | number): Schema | undefined {
  const parent = required(schema);
  if (parent instanceof z.ZodArray) return typeof step === 'number' ? parent.element : undefined;
  if (!(parent instanceof z.ZodObject)) return undefined;
  return Object.hasOwn(parent.shape, step) ? (parent.shape as Record<string, Schema>)[step] : undefined;
}

/** A schema without the leave to be left out. */
export function required(schema: Schema): Schema {
  return schema instanceof z.ZodExactOptional ? required(schema.unwrap()) : schema;
}
