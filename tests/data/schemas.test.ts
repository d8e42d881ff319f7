import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operationSlugs } from '../../lib/operation/dataFolder';
import { dataFileNames } from '../../lib/operation/DataFiles';
import { schemaName } from '../../lib/operation/schema/editorSchemas';
import { allSchemas } from '../../scripts/desk/writeSchemas';
import { frozenData } from '../../scripts/test/frozenSite';

const folder = path.join('data', '_schemas');
const schemas = [...allSchemas()];

// `uri` is the editors' to check; the two others are words of editors' own.
const ajv = new Ajv({ allErrors: true, formats: { uri: true }, keywords: ['enumDescriptions', 'x-intellij-enum-metadata'] });
const validators = new Map(dataFileNames.map((file) => [file, ajv.compile(JSON.parse(readFileSync(path.join(folder, schemaName(file)), 'utf8')) as object)]));

describe('the schemas for editors', () => {
  it.each(schemas)('%s is as the project would write it now', (name, text) => {
    expect(readFileSync(path.join(folder, name), 'utf8'), `data/_schemas/${name} is stale; renew it with: npm run schemas`).toBe(text);
  });
  it('are the only files of their folder', () => {
    expect(readdirSync(folder).toSorted()).toEqual(schemas.map(([name]) => name).toSorted());
  });
  it.each(schemas)('%s is a draft-07 schema that says what each choice means', (name, text) => {
    expect((JSON.parse(text) as { $schema: string }).$schema).toBe('http://json-schema.org/draft-07/schema#');
    const choices = choicesOf(JSON.parse(text));
    for (const { choices: names, enumDescriptions, metadata } of choices) {
      expect(enumDescriptions).toHaveLength(names.length);
      expect(metadata).toEqual(names);
    }
  });
});

describe.each(operationSlugs().flatMap((slug) => dataFileNames.map((file) => [slug, file] as const)))('the frozen %s/%s', (slug, file) => {
  const text = readFileSync(path.join(frozenData, slug, file), 'utf8');
  const validate = validators.get(file);
  const errorsOf = (value: unknown) => {
    validate?.(value);
    // That a part of the schema doesn't fit says nothing about what is wrong with it.
    return (validate?.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('names its schema in its first line', () => {
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../_schemas/${schemaName(file)}`);
  });
  it('is right by its schema, as another validator reads it', () => {
    expect(errorsOf(parse(text))).toEqual([]);
  });
  it('is wrong by its schema with a key of its own invention', () => {
    const value = parse(text) as Record<string, unknown> | Record<string, unknown>[];
    Object.assign(Array.isArray(value) ? (value[0] ?? {}) : value, { 'victim-name': 'x' });
    expect(errorsOf(value)).toEqual([expect.stringMatching(/^(\/0)? must NOT have additional properties$/)]);
  });
});

describe('a withdrawn operation.yaml', () => {
  const notice = { 'default-language': 'en', withdrawn: { date: '2026-11-24', text: { en: 'The editors withdrew this map.' } } };

  it('is right by its schema, and wrong with a fact', () => {
    const validate = validators.get('operation.yaml');
    expect(validate?.(notice), JSON.stringify(validate?.errors)).toBe(true);
    expect(validate?.({ ...notice, countries: [] })).toBe(false);
  });
});

describe.each(readdirSync(path.join(frozenData, '_topics')))('the frozen _topics/%s', (file) => {
  const text = readFileSync(path.join(frozenData, '_topics', file), 'utf8');

  it('names its schema in its first line, and is right by it', () => {
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../_schemas/topic.schema.json');
    const validate = ajv.compile(JSON.parse(readFileSync(path.join(folder, 'topic.schema.json'), 'utf8')) as object);
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });
});

type Choices = { choices: readonly string[]; enumDescriptions: readonly string[]; metadata: readonly string[] };

function choicesOf(schema: unknown): readonly Choices[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { enum: choices, enumDescriptions, 'x-intellij-enum-metadata': metadata } = schema as { enum?: readonly string[]; enumDescriptions?: readonly string[]; 'x-intellij-enum-metadata'?: object };
  const own = choices ? [{ choices, enumDescriptions: enumDescriptions ?? [], metadata: Object.keys(metadata ?? {}) }] : [];
  return [...own, ...Object.values(schema).flatMap(choicesOf)];
}
