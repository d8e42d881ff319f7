import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../components/timing/inSlices';

/** Steps that each take longer than a slice may. */
function* slowSteps(count: number): Generator<number> {
  for (let step = 1; step <= count; step += 1) {
    const start = performance.now();
    while (performance.now() - start < 8) continue;
    yield step;
  }
}

describe('inSlices', () => {
  it('has every step, in order, and lets others go between them', async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    expect(await inSlices(slowSteps(5), () => true)).toEqual([1, 2, 3, 4, 5]);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(1);
  });

  it('stops when nobody wants the rest', async () => {
    let asked = 0;
    expect(await inSlices(slowSteps(5), () => (asked += 1) < 2)).toBeUndefined();
    expect(asked).toBe(2);
  });
});
