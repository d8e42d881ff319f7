import { compareProblems, formatProblem, type Problem } from './Problem';

/** Data files are wrong. It holds every problem that was found, sorted by file, line and column; its message is one line for each. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(compareProblems);
    super(sorted.map(formatProblem).join('\n'));
    this.problems = sorted;
  }
}
