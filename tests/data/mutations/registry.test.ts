import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, type Node, type Pair, type Scalar } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkRegistryFile } from '../../../lib/operation/registry/checkRegistryFile';
import { frozenData } from '../../../scripts/test/frozenSite';
import { describeFile } from './describeFile';
import { parsed } from './RealFile';

const folder = path.join(frozenData, '_agencies');
const files = readdirSync(folder).map((name) => ({ id: name.replace('.yaml', ''), file: parsed(readFileSync(path.join(folder, name), 'utf8')) }));

/** The lines of the errors in a file of the registry. */
const errorLines = (id: string, text: string): readonly number[] => checkRegistryFile(id, text, `${id}.yaml`, '2026-11-24').errors.map(({ line }) => line);

describe.each(files)('every mutation of _agencies/$id.yaml', ({ id, file }) => {
  describeFile(`_agencies/${id}.yaml`, file.text, (text) => errorLines(id, text));

  it('is noticed with a key left out that must be there', () => {
    const root = file.document.contents;
    const items = isMap(root) ? (root.items as Pair<Scalar, Node>[]) : [];
    for (const { key, value } of items.filter(({ key: of }) => ['name', 'kind', 'country', 'level'].includes(String(of.value)))) {
      const copy = parsed(file.text);
      copy.document.delete(isScalar(key) ? key.value : key);
      const isOptional = key.value === 'level' && /non-governmental|company/.test(file.text);
      expect(errorLines(id, copy.document.toString({ lineWidth: 0 })).length > 0, `${String(key.value)}: ${String(value)}`).toBe(!isOptional);
    }
  });
});
