import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, type Rectangle } from '../../../lib/stage/Rectangle';
import { RectangleIndex } from '../../../lib/stage/RectangleIndex';

const rectangle = fc
  .tuple(...[0, 1].map(() => fc.integer({ min: -400, max: 400 })), ...[0, 1].map(() => fc.integer({ min: 1, max: 250 })))
  .map(([left = 0, top = 0, width = 0, height = 0]): Rectangle => ({ left, top, right: left + width, bottom: top + height }));

it('finds an overlap if and only if there is one', () => {
  fc.assert(
    fc.property(fc.array(rectangle), rectangle, (others, one) => {
      expect(new RectangleIndex(others).overlaps(one)).toBe(others.some((other) => overlap(one, other)));
    }),
  );
});
