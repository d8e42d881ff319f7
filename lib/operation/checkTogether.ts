import type { CheckedFile } from './checkFile';
import type { CrossCheck } from './crossChecks/CrossCheck';
import { crossChecks } from './crossChecks/crossChecks';
import { gatherEvidence } from './crossChecks/gatherEvidence';
import { dataFileNames, type DataFileName } from './DataFiles';
import { fieldOf } from './Finding';
import type { PartialDate } from './PartialDate';
import { compareProblems, type Problem } from './Problem';
import type { Fault } from './yaml/parseYaml';

/** A line longer than this, in UTF-16 code units, is not shown: it is no line that somebody wrote. */
const longestLine = 10_000;

/** What is wrong, each list sorted by file, line and column. */
export type Report = { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * What is wrong with files that have each been checked by themselves: their own faults, and what must agree between values and files.
 *
 * @param folder The folder as problems name it.
 * @param today The current day in UTC, `2026-11-24`.
 * @param judged The rules that make warnings.
 */
export function checkTogether(files: Readonly<Record<DataFileName, CheckedFile>>, folder: string, today: PartialDate, judged: readonly CrossCheck[]): Report {
  const evidence = gatherEvidence(files, today);
  const faults = dataFileNames.flatMap((file) => files[file].faults.map((fault) => toProblem('error', file, fault)));
  return {
    errors: [...faults, ...problemsOf('error', crossChecks)].toSorted(compareProblems),
    warnings: problemsOf('warning', judged).toSorted(compareProblems),
  };

  function problemsOf(severity: Problem['severity'], rules: readonly CrossCheck[]): readonly Problem[] {
    return rules.flatMap((rule) => [...rule(evidence)]).map((finding) => toProblem(severity, finding.file, { ...files[finding.file].placeOf(finding), ...finding }));
  }

  function toProblem(severity: Problem['severity'], file: DataFileName, { line, column, path, message }: Fault): Problem {
    const offendingLine = files[file].lines[line - 1] ?? '';
    const isShown = offendingLine !== '' && offendingLine.length <= longestLine;
    return { severity, file: `${folder}/${file}`, line, column, field: fieldOf(path), message, ...(isShown ? { offendingLine } : {}) };
  }
}
