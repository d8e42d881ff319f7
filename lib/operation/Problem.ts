/** One thing that is wrong in a data file, and what would be right. */
export type Problem = {
  /** An error stops the build; a warning is for an editor to judge. */
  readonly severity: 'error' | 'warning';
  /** The file, seen from the data folder's parent: `data/blackwrist/agencies.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** The keys that lead to the value, such as `country` or `seat.longitude`; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
  /** The text of that line, where there is any; left out when it is longer than 10,000 characters. */
  readonly offendingLine?: string;
};

/** An error about a file or a folder as a whole. */
export function fileError(file: string, message: string): Problem {
  return { severity: 'error', file, line: 1, column: 1, field: '', message };
}

/** The problem on one line: `data/blackwrist/agencies.yaml:14:12 country: 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?` */
export function formatProblem({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column} ${field === '' ? '' : `${field}: `}${message}`;
}

/** The order of problems in a report: by file, line, column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Problems each once: an error of what several operations refer to stops each of them. */
export function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}
