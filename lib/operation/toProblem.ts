import { fieldOf } from './Finding';
import type { Problem } from './Problem';
import type { Fault } from './yaml/parseYaml';

/** A line longer than this, in UTF-16 code units, is not shown: it is no line that somebody wrote. */
const longestLine = 10_000;

/** A fault with all that a report says of it. `file` is the file as problems name it, `lines` are its lines. */
export function toProblem(severity: Problem['severity'], file: string, lines: readonly string[], { line, column, path, message }: Fault): Problem {
  const offendingLine = lines[line - 1] ?? '';
  const isShown = offendingLine !== '' && offendingLine.length <= longestLine;
  return { severity, file, line, column, field: fieldOf(path), message, ...(isShown ? { offendingLine } : {}) };
}
