import type { CheckedFile } from './checkFile';
import type { CrossCheck } from './crossChecks/CrossCheck';
import { crossChecks } from './crossChecks/crossChecks';
import { gatherEvidence, type Beside } from './crossChecks/gatherEvidence';
import { dataFileNames, type DataFileName } from './DataFiles';
import { topicMessage } from './messages/topicMessage';
import type { PartialDate } from './PartialDate';
import { compareProblems, type Problem } from './Problem';
import { toProblem } from './toProblem';
import type { Fault } from './yaml/parseYaml';

/** What is wrong, each list sorted by file, line and column. */
export type Report = { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * What is wrong with files that have each been checked by themselves: their own faults, and what must agree between values and files.
 *
 * @param folder The folder as problems name it.
 * @param today The current day in UTC, `2026-11-24`.
 * @param beside What they may refer to.
 * @param judged The rules that make warnings.
 */
export function checkTogether(files: Readonly<Record<DataFileName, CheckedFile>>, folder: string, today: PartialDate, beside: Beside, judged: readonly CrossCheck[]): Report {
  const { topics } = beside;
  const evidence = gatherEvidence(files, today, beside);
  const faults = dataFileNames.flatMap((file) => files[file].faults.map((fault) => toProblem('error', `${folder}/${file}`, files[file].lines, { ...fault, message: messageOf(file, fault) })));
  return {
    errors: [...faults, ...problemsOf('error', crossChecks)].toSorted(compareProblems),
    warnings: problemsOf('warning', judged).toSorted(compareProblems),
  };

  /** Which topics there are its schema can't say. */
  function messageOf(file: DataFileName, { path, message }: Fault): string {
    if (topics === undefined || file !== 'operation.yaml' || path.join() !== 'topic' || !/is missing; |has no value|is not an id; /.test(message)) return message;
    const record = files[file].value as { readonly topic?: unknown } | undefined;
    // Behind the colon there may be a comment alone, as in a new draft, which the reader of YAML has put aside.
    return topicMessage(message.startsWith('has no value') ? null : record?.topic, topics) ?? message;
  }

  function problemsOf(severity: Problem['severity'], rules: readonly CrossCheck[]): readonly Problem[] {
    return rules
      .flatMap((rule) => [...rule(evidence)])
      .filter((finding) => !files[finding.file].isUnread(finding))
      .map((finding) => toProblem(severity, `${folder}/${finding.file}`, files[finding.file].lines, { ...files[finding.file].placeOf(finding), ...finding }));
  }
}
