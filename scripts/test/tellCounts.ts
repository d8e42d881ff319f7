import type { Counts } from './Counts';

/**
 * Prints the names of the checks that did not run and of those that failed, and last the line that counts what did: the end of a log may be all that
 * anybody sees.
 *
 * @returns the exit code: 0, or 1 when anything failed.
 */
export function tellCounts(counts: readonly Counts[]): 0 | 1 {
  const passed = counts.reduce((sum, one) => sum + one.passed, 0);
  const [skipped, failed] = [counts.flatMap((one) => one.skipped), counts.flatMap((one) => one.failed)];
  if (skipped.length > 0) console.log(['\nNot run:', ...skipped].join('\n  '));
  if (failed.length > 0) console.log(['\nFailed:', ...failed].join('\n  '));
  console.log(`\n${passed} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}
