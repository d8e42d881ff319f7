import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileSchemas } from '../../../../lib/operation/schema/fileSchemas';

type JsonSchema = { description?: string; properties?: Record<string, JsonSchema>; items?: JsonSchema; additionalProperties?: boolean };

describe.each(Object.entries(fileSchemas))('the schema of %s', (_, schema) => {
  const root = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;

  it('describes every field in a sentence', () => {
    const silent = fieldsOf(root).filter(([, field]) => !/^[A-Z].*\.$/.test(field.description ?? ''));
    expect(silent.map(([name]) => name)).toEqual([]);
    expect(root.description).toMatch(/\.$/);
  });
  it('allows no record a key of its own invention', () => {
    const open = fieldsOf(root).filter(([, field]) => field.properties && field.additionalProperties !== false);
    expect(open.map(([name]) => name)).toEqual([]);
  });
});

function fieldsOf(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, field]): [string, JsonSchema][] => [[`${path}.${key}`, field], ...fieldsOf(field, `${path}.${key}`)]);
  return schema.items ? [...own, ...fieldsOf(schema.items, path)] : own;
}
