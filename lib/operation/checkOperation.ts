import { checkFile, type CheckedFile } from './checkFile';
import type { CrossCheck } from './crossChecks/CrossCheck';
import { crossChecks } from './crossChecks/crossChecks';
import { gatherEvidence } from './crossChecks/gatherEvidence';
import { dataFileNames, type DataFileName, type DataFiles } from './DataFiles';
import { fieldOf } from './Finding';
import { folderProblems } from './folderProblems';
import type { Operation } from './Operation';
import type { PartialDate } from './PartialDate';
import { compareProblems, type Problem } from './Problem';
import { fileSchemas, type Records } from './schema/fileSchemas';
import { toOperation } from './toOperation';
import { warnings } from './warnings/warnings';
import type { Fault } from './yaml/parseYaml';

/** A line longer than this, in UTF-16 code units, is not shown: it is no line that somebody wrote. */
const longestLine = 10_000;

/** What is wrong with an operation's files, each list sorted by file, line and column; the operation itself where there is no error. */
export type CheckedOperation = { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[]; readonly operation?: Operation };

/**
 * Checks the files of an operation's folder: each file's YAML, each value, then what must agree between values and files.
 *
 * @param today The current day in UTC, `2026-11-24`: nothing that the files tell may lie after it.
 * @param judged The rules that make warnings; a build has no use for them.
 */
export function checkOperation(files: DataFiles, today: PartialDate, judged: readonly CrossCheck[] = warnings): CheckedOperation {
  const folder = files.folder ?? `data/${files.slug}`;
  const checked = Object.fromEntries(dataFileNames.map((file) => [file, checkFile(files.contents.get(file), fileSchemas[file])])) as Record<DataFileName, CheckedFile>;
  const evidence = gatherEvidence(checked, today);

  const faults = dataFileNames.flatMap((file) => checked[file].faults.map((fault) => toProblem('error', file, fault)));
  const errors = [...folderProblems(files, folder), ...faults, ...problemsOf('error', crossChecks)].toSorted(compareProblems);
  const report = { errors, warnings: problemsOf('warning', judged).toSorted(compareProblems) };
  if (errors.length > 0) return report;
  const records = Object.fromEntries(dataFileNames.map((file) => [file, fileSchemas[file].parse(checked[file].value)])) as Records;
  return { ...report, operation: toOperation(files.slug, records) };

  function problemsOf(severity: Problem['severity'], rules: readonly CrossCheck[]): readonly Problem[] {
    return rules.flatMap((rule) => [...rule(evidence)]).map((finding) => toProblem(severity, finding.file, { ...checked[finding.file].placeOf(finding), ...finding }));
  }

  function toProblem(severity: Problem['severity'], file: DataFileName, { line, column, path, message }: Fault): Problem {
    const offendingLine = checked[file].lines[line - 1] ?? '';
    const isShown = offendingLine !== '' && offendingLine.length <= longestLine;
    return { severity, file: `${folder}/${file}`, line, column, field: fieldOf(path), message, ...(isShown ? { offendingLine } : {}) };
  }
}
