import { checkFile, type CheckedFile } from './checkFile';
import { checkTogether, type Report } from './checkTogether';
import type { CrossCheck } from './crossChecks/CrossCheck';
import { dataFileNames, type DataFileName, type DataFiles } from './DataFiles';
import { folderProblems } from './folderProblems';
import type { Operation } from './Operation';
import type { PartialDate } from './PartialDate';
import { compareProblems, fileError } from './Problem';
import { registryOf } from './registry/registryOf';
import { schemaFor, type Records, type ReferringRecords } from './schema/fileSchemas';
import { tellsAgencies } from './schema/participationsSchema';
import { toOperation } from './toOperation';
import { warnings } from './warnings/warnings';

/** What is wrong with an operation's files; the operation itself where there is no error. */
export type CheckedOperation = Report & { readonly operation?: Operation };

/**
 * Checks the files of an operation's folder: each file's YAML, each value, then what must agree between values and files.
 *
 * @param today The current day in UTC, `2026-11-24`: nothing that the files tell may lie after it.
 * @param judged The rules that make warnings; a build has no use for them.
 */
export function checkOperation(files: DataFiles, today: PartialDate, judged: readonly CrossCheck[] = warnings): CheckedOperation {
  const folder = files.folder ?? `data/${files.slug}`;
  const checked = Object.fromEntries(dataFileNames.map((file) => [file, checkFile(files.contents.get(file), (value) => schemaFor(file, value))])) as Record<DataFileName, CheckedFile>;
  const registry = registryOf(files.registry, today);
  const report = checkTogether(checked, folder, today, { registry, topics: files.topics }, judged);
  const own = isOfBefore(files, checked['agencies.yaml']) ? [...report.errors.filter(({ file }) => file !== `${folder}/agencies.yaml`), fileError(`${folder}/agencies.yaml`, ofBefore)] : report.errors;
  const errors = [...folderProblems(files, folder), ...own].toSorted(compareProblems);
  if (errors.length > 0) return { ...report, errors };
  const records = Object.fromEntries(dataFileNames.map((file) => [file, schemaFor(file, checked[file].value).parse(checked[file].value)])) as Records | ReferringRecords;
  // Where the registry's own files are wrong, nothing is told twice; but without them there is no operation.
  return registry.errors.length > 0 ? report : { ...report, operation: toOperation(files.slug, records, registry.agencies) };
}

const ofBefore = "tells each agency itself, as before December 2026; agencies stand in _agencies now, once for all operations: 'npm run migrate' takes the folder there";

/** Whether agencies.yaml is of the form of before, though there is a registry. */
function isOfBefore({ registry }: DataFiles, { value }: CheckedFile): boolean {
  return registry !== undefined && tellsAgencies(value);
}
