import type { CheckedFile } from './checkFile';
import type { CrossCheck } from './crossChecks/CrossCheck';
import { crossChecks } from './crossChecks/crossChecks';
import { gatherEvidence } from './crossChecks/gatherEvidence';
import { dataFileNames, type DataFileName } from './DataFiles';
import type { PartialDate } from './PartialDate';
import { compareProblems, type Problem } from './Problem';
import type { CheckedRegistry } from './registry/checkRegistry';
import { toProblem } from './toProblem';

/** What is wrong, each list sorted by file, line and column. */
export type Report = { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * What is wrong with files that have each been checked by themselves: their own faults, and what must agree between values and files.
 *
 * @param folder The folder as problems name it.
 * @param today The current day in UTC, `2026-11-24`.
 * @param registry The registry that they refer to.
 * @param judged The rules that make warnings.
 */
export function checkTogether(files: Readonly<Record<DataFileName, CheckedFile>>, folder: string, today: PartialDate, registry: CheckedRegistry, judged: readonly CrossCheck[]): Report {
  const evidence = gatherEvidence(files, today, registry);
  const faults = dataFileNames.flatMap((file) => files[file].faults.map((fault) => toProblem('error', `${folder}/${file}`, files[file].lines, fault)));
  return {
    errors: [...faults, ...problemsOf('error', crossChecks)].toSorted(compareProblems),
    warnings: problemsOf('warning', judged).toSorted(compareProblems),
  };

  function problemsOf(severity: Problem['severity'], rules: readonly CrossCheck[]): readonly Problem[] {
    return rules
      .flatMap((rule) => [...rule(evidence)])
      .filter((finding) => !files[finding.file].isUnread(finding))
      .map((finding) => toProblem(severity, `${folder}/${finding.file}`, files[finding.file].lines, { ...files[finding.file].placeOf(finding), ...finding }));
  }
}
