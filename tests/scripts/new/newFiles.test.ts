import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isLanguage } from '../../../lib/language/Language';
import { checkOperation } from '../../../lib/operation/checkOperation';
import { dataFileNames, type DataFileName } from '../../../lib/operation/DataFiles';
import { registrySchema } from '../../../lib/operation/registry/registrySchema';
import { required } from '../../../lib/operation/schema/schemaAt';
import { checkRegistry } from '../../../lib/operation/registry/checkRegistry';
import { registryTemplates } from '../../../scripts/new/registryTemplates';
import { newFiles, newRegistryFiles, newSchemas, templates } from '../../../scripts/new/newFiles';
import { completeLines } from '../../../scripts/new/Template';

const today = '2026-11-24';
const files = newFiles(today, 'fraud');
const registry = { folder: 'data/_agencies', contents: newRegistryFiles(today) };

/** What a schema says of each of its fields, with the field's key; the languages of texts are left out. */
function descriptionsIn(schema: z.core.$ZodType): readonly (readonly [key: string, description: string])[] {
  const inner = required(schema);
  if (inner instanceof z.ZodArray) return descriptionsIn(inner.element);
  if (!(inner instanceof z.ZodObject)) return [];
  const fields = Object.entries(inner.shape as Record<string, z.core.$ZodType>).filter(([key]) => !isLanguage(key));
  return fields.flatMap(([key, field]) => [[key, z.globalRegistry.get(field)?.description ?? ''] as const, ...descriptionsIn(field)]);
}

describe('the files of a new operation', () => {
  it('are right as they are, without even a warning', () => {
    const { errors, warnings, operation } = checkOperation({ slug: 'new', contents: files, registry }, today);
    expect([...errors, ...warnings]).toEqual([]);
    expect(operation?.status).toBe('draft');
  });

  it('are right with every field that may be left out', () => {
    const complete = new Map(dataFileNames.map((name) => [name, completeLines(templates[name](today, 'fraud')).join('\n')]));
    const { errors, operation } = checkOperation({ slug: 'new', contents: complete, registry }, today);
    expect(errors).toEqual([]);
    expect(operation).toMatchObject({ reviewed: today, signOff: { editor: today }, countries: ['BGR'], participants: [{ country: 'BGR' }, { country: 'AUS', disputed: 'example-conflict' }], conflicts: [{ id: 'example-conflict' }, { id: 'example-count' }], corrections: [{ date: today }], published: today, additions: [{ date: today }] });
  });

  it('are right on the last day of February of a leap year', () => {
    const { errors, operation } = checkOperation({ slug: 'new', contents: newFiles('2028-02-29', 'fraud'), registry: { folder: 'data/_agencies', contents: newRegistryFiles('2028-02-29') } }, '2028-02-29');
    expect(errors).toEqual([]);
    expect(operation?.reviewBy).toBe('2029-02-28');
  });

  it('hold no fact: every agency, source and text is an example', () => {
    const { operation } = checkOperation({ slug: 'new', contents: files, registry }, today);
    expect(operation?.agencies.map(({ name }) => name.en)).toEqual(['Example agency', 'Example organisation']);
    expect(operation?.sources.map(({ url = '' }) => new URL(url).host)).toEqual(['example.org', 'example.org']);
    const texts = [operation?.name, operation?.title, operation?.summary, ...(operation?.agencies ?? []).flatMap((agency) => [agency.name, agency.seat?.place, ...agency.contributions.map(({ text }) => text)])];
    expect(texts.filter((text) => !/^Example/.test(text?.en ?? '') || !/^Пример/.test(text?.bg ?? ''))).toEqual([]);
  });
});

describe.each(dataFileNames)('a new %s', (name: DataFileName) => {
  const text = files.get(name) ?? '';

  it('tells editors where its schema is, in the first line', () => {
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../_schemas/${name.replace('.yaml', '.schema.json')}`);
  });

  it.each(descriptionsIn(newSchemas[name]))('explains %s in the words of the schema: %s', (key, description) => {
    expect(description).not.toBe('');
    expect(text).toContain(description);
    expect(text).toMatch(new RegExp(`\\b${key}:( |$)`, 'm'));
  });

  it('has no line too long to be read in an editor', () => {
    expect(text.split('\n').filter((line) => line.length > 140)).toEqual([]);
  });
});

describe('the files of the registry beside them', () => {
  const text = registry.contents.get('example-agency.yaml') ?? '';

  it.each(descriptionsIn(registrySchema))('explain %s in the words of the schema: %s', (key, description) => {
    expect(description).not.toBe('');
    expect(text).toContain(description);
    expect(text).toMatch(new RegExp(`\\b${key}:( |$)`, 'm'));
  });

  it('are right with every field that may be left out', () => {
    const contents = new Map(Object.entries(registryTemplates).map(([id, template]) => [`${id}.yaml`, completeLines(template(today)).join('\n')]));
    expect(checkRegistry({ folder: 'data/_agencies', contents }, today).errors).toEqual([]);
  });
});
