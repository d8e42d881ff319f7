import type { CheckedOperations } from '../../lib/operation/checkOperations';
import { compareProblems, type Problem } from '../../lib/operation/Problem';
import { countProblems } from './countProblems';

/** The report for GitHub Actions: a workflow command for each problem, which GitHub shows beside the line, and the count at the end. */
export function formatGithub(checked: CheckedOperations): string {
  const problems = [...checked.errors, ...checked.warnings].toSorted(compareProblems);
  return [...problems.map(command), countProblems(checked)].join('\n');
}

function command({ severity, file, line, column, field, message }: Problem): string {
  const text = field === '' ? message : `${field}: ${message}`;
  return `::${severity} file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(text)}`;
}

/** As GitHub's own toolkit does it, the sign of percent first. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
