import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../components/timing/inSlices';

/** Steps that each take longer than a slice may. */
function* slowSteps(count: number): Generator<void, string> {
  for (let step = 1; step <= count; step += 1) {
    const start = performance.now();
    while (performance.now() - start < 8) continue;
    yield;
  }
  return `${count} steps`;
}

describe('inSlices', () => {
  it('gives what comes of every step, and lets others go between them', async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    expect(await inSlices(slowSteps(5), () => true)).toBe('5 steps');
    clearInterval(clock);
    expect(turns).toBeGreaterThan(1);
  });

  it('stops when nobody wants the rest', async () => {
    let asked = 0;
    expect(await inSlices(slowSteps(5), () => (asked += 1) < 2)).toBeUndefined();
    expect(asked).toBe(2);
  });
});
