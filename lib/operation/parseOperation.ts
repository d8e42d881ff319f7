import { checkFile, type CheckedFile } from './checkFile';
import type { FileFinding } from './crossChecks/CrossCheck';
import { crossChecks } from './crossChecks/crossChecks';
import { DataError } from './DataError';
import { dataFileNames, type DataFileName, type DataFiles } from './DataFiles';
import { fieldOf } from './Finding';
import type { Operation } from './Operation';
import type { PartialDate } from './PartialDate';
import type { Problem } from './Problem';
import { fileSchemas, type Records } from './schema/fileSchemas';
import { folderProblems } from './folderProblems';
import { toOperation } from './toOperation';
import type { Fault } from './yaml/parseYaml';

/**
 * An operation out of the files of its folder, checked: each file's YAML, each value, then what must agree between values and files.
 *
 * @param today The current day in UTC, `2026-11-24`: nothing that the files tell may lie after it.
 * @throws DataError with every problem of all files, and nothing else.
 */
export function parseOperation(files: DataFiles, today: PartialDate): Operation {
  const folder = files.folder ?? `data/${files.slug}`;
  const checked = Object.fromEntries(dataFileNames.map((file) => [file, checkFile(files.contents.get(file), fileSchemas[file])])) as Record<DataFileName, CheckedFile>;

  const problems = [...folderProblems(files, folder)];
  for (const file of dataFileNames) problems.push(...checked[file].faults.map((fault) => toProblem(file, fault)));
  for (const finding of crossFindings(checked, today)) problems.push(toProblem(finding.file, { ...checked[finding.file].placeOf(finding), ...finding }));
  if (problems.length > 0) throw new DataError(problems);

  const records = Object.fromEntries(dataFileNames.map((file) => [file, fileSchemas[file].parse(checked[file].value)])) as Records;
  return toOperation(files.slug, records);

  function toProblem(file: DataFileName, { line, column, path, message }: Fault): Problem {
    const offendingLine = checked[file].lines[line - 1];
    return { file: `${folder}/${file}`, line, column, field: fieldOf(path), message, ...(offendingLine === undefined ? {} : { offendingLine }) };
  }
}

function* crossFindings(checked: Record<DataFileName, CheckedFile>, today: PartialDate): Generator<FileFinding> {
  const evidence = {
    values: Object.fromEntries(dataFileNames.map((file) => [file, checked[file].value])),
    complete: dataFileNames.every((file) => checked[file].faults.length === 0),
    today,
    lineOf: (file: DataFileName, path: FileFinding['path']) => checked[file].placeOf({ path, at: 'value', message: '' }).line,
  };
  for (const crossCheck of crossChecks) yield* crossCheck(evidence);
}
