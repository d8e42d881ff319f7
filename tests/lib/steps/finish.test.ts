import { describe, expect, it } from 'vitest';
import { finish } from '../../../lib/steps/finish';

describe('finish', () => {
  it('does every step, and returns what comes of them', () => {
    const done: number[] = [];
    function* work(): Generator<void, string> {
      for (const step of [1, 2, 3]) {
        done.push(step);
        yield;
      }
      return 'all';
    }
    expect(finish(work())).toBe('all');
    expect(done).toEqual([1, 2, 3]);
  });
});
