import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, type Node, type Pair, type Scalar } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkRegistryFile } from '../../../lib/operation/registry/checkRegistryFile';
import { frozenData } from '../../../scripts/test/frozenSite';
import { isRecord, isText, parsed, respelled, valuesOf, type Parsed } from './RealFile';

const folder = path.join(frozenData, '_agencies');
const files = readdirSync(folder).map((name) => ({ id: name.replace('.yaml', ''), file: parsed(readFileSync(path.join(folder, name), 'utf8')) }));

/** The lines of the errors in a file of the registry. */
const errorLines = (id: string, text: string): readonly number[] => checkRegistryFile(id, text, `${id}.yaml`, '2026-11-24').errors.map(({ line }) => line);

const keysOf = (file: Parsed): readonly Scalar[] => valuesOf(file).filter(isRecord).flatMap(({ node }) => (node.items as Pair<Scalar, Node>[]).map(({ key }) => key));

describe.each(files)('every mutation of _agencies/$id.yaml', ({ id, file }) => {
  it('is sound without one', () => {
    expect(errorLines(id, file.text)).toEqual([]);
  });

  it('is noticed in its line with a misspelt key', () => {
    const keys = keysOf(file);
    expect(keys.length).toBeGreaterThan(5);
    const missed = keys.filter((key) => !errorLines(id, respelled(file, key, `${String(key.value)}zz`)).includes(file.lineOf(key)));
    expect(missed.map(({ value }) => value)).toEqual([]);
  });

  it('is noticed in its line with a list in place of a value', () => {
    const texts = valuesOf(file).filter(isText);
    const missed = texts.filter(({ node }) => !errorLines(id, respelled(file, node, '[]')).includes(file.lineOf(node)));
    expect(missed.map(({ path: at }) => at.join('.'))).toEqual([]);
  });

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
