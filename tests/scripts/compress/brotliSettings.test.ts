import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { brotliSettings, smallest } from '../../../scripts/compress/brotliSettings';

it('makes copies that all give the text back', () => {
  const text = Buffer.from('<path d="m199 63 2 2-9 3 1-3z"/>'.repeat(30));
  const copies = brotliSettings(text.length).map((settings) => brotliCompressSync(text, settings));
  expect(copies.map((copy) => brotliDecompressSync(copy).equals(text))).toEqual([true, true]);
});

it('chooses the smallest copy, whichever setting made it', () => {
  expect(['abc', 'a', 'ab'].map((_, index, all) => smallest([...all.slice(index), ...all.slice(0, index)]))).toEqual(['a', 'a', 'a']);
  expect(() => smallest([])).toThrow('There is no copy');
});
