import type { z } from 'zod';
import type { Path } from '../Finding';
import { childSchema, required } from './schemaAt';

type Schema = z.core.$ZodType;

/** A value, right or wrong, where it stands, and the schema that it must fit. */
export type Located = { readonly path: Path; readonly schema: Schema; readonly value: unknown };

/** Every value in a tree of plain values that a schema has a place for, each record before what it holds, in the order of the file. */
export function locateAll(schema: Schema, value: unknown): readonly Located[] {
  const located: Located[] = [];
  visit(required(schema), value, []);
  return located;

  function visit(own: Schema, at: unknown, path: Path): void {
    located.push({ path, schema: own, value: at });
    for (const [step, entry] of entriesOf(at)) {
      const child = childSchema(own, step);
      if (child) visit(required(child), entry, [...path, step]);
    }
  }
}

function entriesOf(value: unknown): Iterable<readonly [string | number, unknown]> {
  if (Array.isArray(value)) return value.entries();
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
