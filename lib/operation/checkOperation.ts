import { checkFile, type CheckedFile } from './checkFile';
import { checkTogether, type Report } from './checkTogether';
import { checkWithdrawn } from './checkWithdrawn';
import type { CrossCheck } from './crossChecks/CrossCheck';
import { dataFileNames, type DataFileName, type DataFiles } from './DataFiles';
import { folderProblems } from './folderProblems';
import type { Operation, WithdrawnOperation } from './Operation';
import type { PartialDate } from './PartialDate';
import { compareProblems, fileError } from './Problem';
import { registryOf } from './registry/registryOf';
import { schemaFor, type Records, type ReferringRecords } from './schema/fileSchemas';
import { tellsAgencies } from './schema/participationsSchema';
import { isWithdrawn } from './schema/withdrawnSchema';
import { toOperation } from './toOperation';
import { warnings } from './warnings/warnings';

/** What is wrong with an operation's files; the operation itself, or the withdrawn one, where there is no error. */
export type CheckedOperation = Report & { readonly operation?: Operation; readonly withdrawn?: WithdrawnOperation };

/**
 * Checks the files of an operation's folder: each file's YAML, each value, then what must agree between values and files.
 *
 * @param today The current day in UTC, `2026-11-24`: nothing that the files tell may lie after it.
 * @param judged The rules that make warnings; a build has no use for them.
 */
export function checkOperation(files: DataFiles, today: PartialDate, judged: readonly CrossCheck[] = warnings): CheckedOperation {
  const folder = files.folder ?? `data/${files.slug}`;
  const checked = Object.fromEntries(dataFileNames.map((file) => [file, checkFile(files.contents.get(file), (value) => schemaFor(file, value))])) as Record<DataFileName, CheckedFile>;
  const isGone = isWithdrawn(checked['operation.yaml'].value);
  const report = isGone ? checkWithdrawn(files, folder, checked['operation.yaml'], today, judged) : checkFacts(files, folder, checked, today, judged);
  const errors = [...folderProblems(files, folder), ...report.errors].toSorted(compareProblems);
  return errors.length > 0 ? { errors, warnings: report.warnings } : report;
}

/** Checks the three files of an operation that tells facts. */
function checkFacts(files: DataFiles, folder: string, checked: Record<DataFileName, CheckedFile>, today: PartialDate, judged: readonly CrossCheck[]): CheckedOperation {
  const registry = registryOf(files.registry, today);
  const report = checkTogether(checked, folder, today, { registry, topics: files.topics }, judged);
  if (isOfBefore(files, checked['agencies.yaml'])) {
    return { ...report, errors: [...report.errors.filter(({ file }) => file !== `${folder}/agencies.yaml`), fileError(`${folder}/agencies.yaml`, ofBefore)] };
  }
  // Where the registry's own files are wrong, nothing is told twice; but without them there is no operation.
  if (report.errors.length > 0 || registry.errors.length > 0) return report;
  const records = Object.fromEntries(dataFileNames.map((file) => [file, schemaFor(file, checked[file].value).parse(checked[file].value)])) as Records | ReferringRecords;
  return { ...report, operation: toOperation(files.slug, records, registry.agencies) };
}

const ofBefore = "tells each agency itself, as before December 2026; agencies stand in _agencies now, once for all operations: 'npm run migrate' takes the folder there";

/** Whether agencies.yaml is of the form of before, though there is a registry. */
function isOfBefore({ registry }: DataFiles, { value }: CheckedFile): boolean {
  return registry !== undefined && tellsAgencies(value);
}
