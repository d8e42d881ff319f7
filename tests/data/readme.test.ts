import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFileNames } from '../../lib/operation/DataFiles';
import { registrySchema } from '../../lib/operation/registry/registrySchema';
import { fileSchemas } from '../../lib/operation/schema/fileSchemas';
import { withdrawnSchema } from '../../lib/operation/schema/withdrawnSchema';
import { topicSchema } from '../../lib/topic/topicSchema';
import { parseYaml } from '../../lib/operation/yaml/parseYaml';
import { newSchemas } from '../../scripts/new/newFiles';

const readme = readFileSync('data/README.md', 'utf8');

describe('the README of the data folder', () => {
  it.each(dataFileNames)('shows a %s that fits the schema', (name) => {
    const example = new RegExp(`\`\`\`yaml\n# ${name}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
    const { root, faults } = parseYaml(example);
    expect(faults).toEqual([]);
    expect(newSchemas[name].safeParse(root?.value).error?.issues ?? []).toEqual([]);
  });

  it('shows a file of the registry that fits the schema', () => {
    const { root, faults } = parseYaml(/```yaml\n# _agencies\/[\w-]+\.yaml\n(.*?)```/s.exec(readme)?.[1] ?? '');
    expect(faults).toEqual([]);
    expect(registrySchema.safeParse(root?.value).error?.issues ?? []).toEqual([]);
  });

  it.each(Object.keys(registrySchema.shape))('shows the field %s of a file of the registry', (key) => {
    expect(readme).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
  });

  it('shows a topic that fits the schema', () => {
    const example = /```yaml\n# _topics\/fraud\.yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
    expect(topicSchema.safeParse(parseYaml(example).root?.value).error?.issues ?? []).toEqual([]);
  });

  it('shows a withdrawn operation.yaml that fits the schema', () => {
    const example = (/```yaml\n((?:(?!```).)*\n {2}withdrawn:.*?)```/s.exec(readme)?.[1] ?? '').replaceAll(/^ {2}/gm, '');
    expect(withdrawnSchema.safeParse(parseYaml(example).root?.value).error?.issues ?? []).toEqual([]);
  });

  it.each(Object.keys(fileSchemas['operation.yaml'].shape))('shows the field %s of operation.yaml', (key) => {
    expect(readme).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
  });
});
