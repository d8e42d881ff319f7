import type { Counts } from './Counts';

/**
 * Prints the names of the checks that failed, and last the line that counts all of them: the end of a log may be all that anybody sees.
 *
 * @returns the exit code: 0, or 1 when anything failed.
 */
export function tellCounts(counts: readonly Counts[]): 0 | 1 {
  const passed = sumOf(counts.map((one) => one.passed));
  const skipped = sumOf(counts.map((one) => one.skipped));
  const failed = counts.flatMap((one) => one.failed);
  if (failed.length > 0) console.log(['\nFailed:', ...failed].join('\n  '));
  console.log(`\n${passed} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed.length === 0 ? 0 : 1;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
