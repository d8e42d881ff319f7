import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agencySchema } from '../../../lib/operation/schema/agenciesSchema';
import { citationSchema } from '../../../lib/operation/schema/citationSchema';
import { isVariantOf } from '../../../lib/operation/schema/isVariantOf';
import { participationSchema } from '../../../lib/operation/schema/participationsSchema';
import { required } from '../../../lib/operation/schema/schemaAt';
import { columns } from '../../../lib/sheet/Column';

/** Every value that a record of agencies.yaml can hold, by its column's name. */
function fieldsOf(schema: z.core.$ZodType, keys: readonly string[]): readonly string[] {
  const own = required(schema);
  if (own instanceof z.ZodObject && !isVariantOf(own, citationSchema)) return Object.entries(own.shape).flatMap(([key, inner]) => fieldsOf(inner as z.core.$ZodType, [...keys, key]));
  if (own instanceof z.ZodArray && keys.join() === 'contributions') return fieldsOf(own.element, []);
  return [keys.join('.')];
}

describe('the columns', () => {
  it('are one for each field that an agency can have, in the order of the format', () => {
    const ofRegistry = fieldsOf(participationSchema, []).filter((name) => name.startsWith('unit.'));
    expect(columns.map(({ name }) => name).filter((name) => !ofRegistry.includes(name))).toEqual(fieldsOf(agencySchema, []));
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...ofRegistry]));
  });
  it('write citations whole', () => {
    expect(Object.keys(citationSchema.shape)).toEqual(['id', 'paragraph']);
  });
  it('have names of their own', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(23);
  });
});
