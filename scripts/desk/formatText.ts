import type { CheckedOperations } from '../../lib/operation/checkOperations';
import { compareProblems, type Problem } from '../../lib/operation/Problem';
import { countProblems } from './countProblems';
import { excerpt } from './excerpt';
import { printable } from './printable';
import { sayBack } from './sayBack';

/** The report for a person: each problem with the line it is in, by file and line, the count, and what was understood. */
export function formatText(checked: CheckedOperations): string {
  const problems = [...checked.errors, ...checked.warnings].toSorted(compareProblems);
  const withdrawn = checked.withdrawn.map(({ slug, withdrawn: { date } }) => `${slug}: withdrawn on ${date}.`);
  const understood = [...checked.operations.map(sayBack), ...withdrawn].join('\n');
  return [...problems.map(problemText), countProblems(checked), ...(understood === '' ? [] : [understood])].join('\n\n');
}

function problemText(problem: Problem): string {
  const { severity, file, line, column, field, message } = problem;
  const heading = `${file}:${line}:${column} ${severity} ${field === '' ? '' : `${field}: `}${message}`;
  return [printable(heading), ...excerpt(problem)].join('\n');
}
