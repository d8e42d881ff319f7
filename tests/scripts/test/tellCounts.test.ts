import { afterEach, expect, test, vi } from 'vitest';
import { tellCounts } from '../../../scripts/test/tellCounts';

afterEach(() => vi.restoreAllMocks());

test('names what did not run and what failed, and counts in the last line what ran', () => {
  const lines = printed(() => expect(tellCounts([
    { passed: 3, failed: ['tests/a.test.ts: adds'], skipped: [] },
    { passed: 0, failed: ['Lint'], skipped: ['Not tested in Firefox', 'tests/b.test.ts: waits'] },
  ])).toBe(1));
  expect(lines).toEqual(['', 'Not run:', '  Not tested in Firefox', '  tests/b.test.ts: waits', '', 'Failed:', '  tests/a.test.ts: adds', '  Lint', '', '3 passed, 2 failed']);
});

test('says only the counts when all is well', () => {
  const lines = printed(() => expect(tellCounts([{ passed: 3, failed: [], skipped: [] }])).toBe(0));
  expect(lines).toEqual(['', '3 passed, 0 failed']);
});

function printed(run: () => void): string[] {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  run();
  return log.mock.calls.flatMap(([line]) => String(line).split('\n'));
}
