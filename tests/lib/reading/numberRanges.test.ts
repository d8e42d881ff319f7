import { expect, it } from 'vitest';
import { numberRanges } from '../../../lib/reading/numberRanges';

it.each([
  [[], ''],
  [[7], '7'],
  [[7, 4], '4, 7'],
  [[1, 2], '1, 2'],
  [[3, 1, 2], '1–3'],
  [[9, 2, 1, 4, 6, 5, 7], '1, 2, 4–7, 9'],
])('says %j as "%s"', (numbers, words) => {
  expect(numberRanges(numbers)).toBe(words);
});
