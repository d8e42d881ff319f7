import type { CheckedOperations } from '../../lib/operation/checkOperations';
import { compareProblems, type Problem } from '../../lib/operation/Problem';
import { countProblems } from './countProblems';
import { excerpt } from './excerpt';
import { printable } from './printable';

/** The report for a person: each problem with the line it is in, by file and line, and the count at the end. */
export function formatText(checked: CheckedOperations): string {
  const problems = [...checked.errors, ...checked.warnings].toSorted(compareProblems);
  return [...problems.map(problemText), countProblems(checked)].join('\n\n');
}

function problemText(problem: Problem): string {
  const { severity, file, line, column, field, message } = problem;
  const heading = `${file}:${line}:${column} ${severity} ${field === '' ? '' : `${field}: `}${message}`;
  return [printable(heading), ...excerpt(problem)].join('\n');
}
