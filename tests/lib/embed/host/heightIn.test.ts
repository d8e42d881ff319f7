import { expect, it } from 'vitest';
import { frameHeights, heightIn } from '../../../../lib/embed/host/heightIn';

const message = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

it.each([
  [560, 560],
  [559.6, 560],
  [1, frameHeights.least],
  [1e9, frameHeights.most],
  [Infinity, frameHeights.most],
])('makes of a wish for %d px a height of %d px', (wish, height) => {
  expect(heightIn(message(wish))).toBe(height);
});

it.each([
  null,
  undefined,
  560,
  'pymxPYMxmapxPYMxheightxPYMx560',
  [],
  {},
  { sentinel: 'amp', type: 'embed-ready', height: 560 },
  { type: 'embed-size', height: 560 },
  ...[undefined, null, '560', NaN, 0, -1, { valueOf: () => 560 }].map(message),
])('hears no height in %j', (data) => {
  expect(heightIn(data)).toBeUndefined();
});
