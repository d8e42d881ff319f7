import { residueIn } from './characters/residueIn';
import type { CheckedFile } from './checkFile';
import type { Report } from './checkTogether';
import type { Finding } from './Finding';
import { compareProblems, fileError, type Problem } from './Problem';
import { toProblem } from './toProblem';

/** What rules found in a file, beside its own faults and what copying left in it. */
type Found = {
  readonly errors: Iterable<Finding>;
  readonly warnings: Iterable<Finding>;
  /** What is wrong with the file's name. */
  readonly name?: readonly string[];
};

/**
 * What is wrong with a file that stands beside the operations, each list sorted by line and column.
 *
 * @param file The file as problems name it: `data/_help/help.yaml`.
 */
export function reportOf(file: string, { located, faults, placeOf, lines }: CheckedFile, { errors, warnings, name = [] }: Found): Report {
  const problemsOf = (severity: Problem['severity'], findings: Iterable<Finding>): readonly Problem[] =>
    [...findings, ...residueIn(located, severity)].map((finding) => toProblem(severity, file, lines, { ...placeOf(finding), ...finding }));
  return {
    errors: [...name.map((message) => fileError(file, message)), ...faults.map((fault) => toProblem('error', file, lines, fault)), ...problemsOf('error', errors)].toSorted(compareProblems),
    warnings: problemsOf('warning', warnings).toSorted(compareProblems),
  };
}
