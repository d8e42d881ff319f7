import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from '../../../lib/stage/Heap';

it('gives numbers back in their order, whatever order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<number>((a, b) => a - b);
      for (const number of numbers) heap.add(number);
      expect(numbers.map(() => heap.take())).toEqual(numbers.toSorted((a, b) => a - b));
      expect(heap.take()).toBeUndefined();
    }),
  );
});
