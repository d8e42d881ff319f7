import type { CheckedOperations } from '../../lib/operation/checkOperations';
import { compareProblems } from '../../lib/operation/Problem';

/** The report for other programs: a JSON array of problems by file, line and column; always the same keys in the same order. */
export function formatJson({ errors, warnings }: CheckedOperations): string {
  const problems = [...errors, ...warnings].toSorted(compareProblems);
  const entries = problems.map(({ severity, file, line, column, field, message, offendingLine }) => ({ severity, file, line, column, field, message, offendingLine: offendingLine ?? null }));
  return JSON.stringify(entries, undefined, 2);
}
