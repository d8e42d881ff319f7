import { expect, it } from 'vitest';
import { formatSize } from '../../../lib/language/formatSize';

it.each([
  [0, '1\u00a0kB'],
  [1499, '1\u00a0kB'],
  [30_870, '31\u00a0kB'],
  [1_234_567, '1,235\u00a0kB'],
])('says %i bytes as %s', (bytes, words) => {
  expect(formatSize(bytes, 'en')).toBe(words);
});
