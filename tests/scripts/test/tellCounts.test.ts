import { afterEach, expect, test, vi } from 'vitest';
import { tellCounts } from '../../../scripts/test/tellCounts';

afterEach(() => vi.restoreAllMocks());

test('names what failed, and counts everything in the last line', () => {
  const lines = printed(() => expect(tellCounts([
    { passed: 3, failed: ['tests/a.test.ts: adds'], skipped: 0 },
    { passed: 0, failed: ['Lint'], skipped: 2 },
  ])).toBe(1));
  expect(lines).toEqual(['', 'Failed:', '  tests/a.test.ts: adds', '  Lint', '', '3 passed, 2 failed, 2 skipped']);
});

test('says only the counts when all is well', () => {
  const lines = printed(() => expect(tellCounts([{ passed: 3, failed: [], skipped: 0 }])).toBe(0));
  expect(lines).toEqual(['', '3 passed, 0 failed']);
});

function printed(run: () => void): string[] {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  run();
  return log.mock.calls.flatMap(([line]) => String(line).split('\n'));
}
