import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFileNames } from '../../lib/operation/DataFiles';
import { fileSchemas } from '../../lib/operation/schema/fileSchemas';
import { topicSchema } from '../../lib/topic/topicSchema';
import { parseYaml } from '../../lib/operation/yaml/parseYaml';

const readme = readFileSync('data/README.md', 'utf8');

describe('the README of the data folder', () => {
  it.each(dataFileNames)('shows a %s that fits the schema', (name) => {
    const example = new RegExp(`\`\`\`yaml\n# ${name}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
    const { root, faults } = parseYaml(example);
    expect(faults).toEqual([]);
    expect(fileSchemas[name].safeParse(root?.value).error?.issues ?? []).toEqual([]);
  });

  it('shows a topic that fits the schema', () => {
    const example = /```yaml\n# _topics\/fraud\.yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
    expect(topicSchema.safeParse(parseYaml(example).root?.value).error?.issues ?? []).toEqual([]);
  });

  it.each(Object.keys(fileSchemas['operation.yaml'].shape))('shows the field %s of operation.yaml', (key) => {
    expect(readme).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
  });
});
