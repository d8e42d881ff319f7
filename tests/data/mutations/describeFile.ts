import type { Node, Pair, Scalar } from 'yaml';
import { describe, expect, it } from 'vitest';
import { isRecord, isText, parsed, respelled, valuesOf } from './RealFile';

/**
 * Tests that a file is sound, and that each of its keys and values, broken in turn, is told of in its line.
 *
 * @param errorLines the lines of the errors in a text of that file.
 */
export function describeFile(name: string, text: string, errorLines: (text: string) => readonly number[]): void {
  const file = parsed(text);
  const keys = valuesOf(file).filter(isRecord).flatMap(({ node }) => (node.items as Pair<Scalar, Node>[]).map(({ key }) => key));
  const texts = valuesOf(file).filter(isText);

  describe(`every mutation of ${name}`, () => {
    it('is sound without one', () => {
      expect(errorLines(text)).toEqual([]);
      expect(keys.length).toBeGreaterThan(3);
    });

    it('is noticed in its line with a misspelt key', () => {
      const missed = keys.filter((key) => !errorLines(respelled(file, key, `${String(key.value)}zz`)).includes(file.lineOf(key)));
      expect(missed.map(({ value }) => value)).toEqual([]);
    });

    it('is noticed in its line with a list in place of a value', () => {
      const missed = texts.filter(({ node }) => !errorLines(respelled(file, node, '[]')).includes(file.lineOf(node)));
      expect(missed.map(({ path }) => path.join('.'))).toEqual([]);
    });
  });
}
