import { checkOperation } from './checkOperation';
import { DataError } from './DataError';
import type { DataFiles } from './DataFiles';
import { isWithdrawnOperation, type AnyOperation, type Operation } from './Operation';
import type { PartialDate } from './PartialDate';
import { fileError } from './Problem';
import { registryOf } from './registry/registryOf';

/**
 * An operation out of the files of its folder, checked. Warnings are nobody's concern here: see `checkOperation`.
 *
 * @param today The current day in UTC, `2026-11-24`: nothing that the files tell may lie after it.
 * @throws DataError with every error of all files or, where they have none, with those of the registry, and nothing else; also where it was withdrawn.
 */
export function parseOperation(files: DataFiles, today: PartialDate): Operation {
  return expectFacts(parseAnyOperation(files, today), files.folder);
}

/**
 * An operation out of the files of its folder, checked, also where it was withdrawn.
 *
 * @throws DataError as `parseOperation`.
 */
export function parseAnyOperation(files: DataFiles, today: PartialDate): AnyOperation {
  const { errors, operation, withdrawn } = checkOperation(files, today, []);
  const any = operation ?? withdrawn;
  if (any === undefined) throw new DataError(errors.length > 0 ? errors : registryOf(files.registry, today).errors);
  return any;
}

/**
 * The operation, where it was not withdrawn.
 *
 * @throws DataError where it was.
 */
export function expectFacts(operation: AnyOperation, folder = `data/${operation.slug}`): Operation {
  if (isWithdrawnOperation(operation)) throw new DataError([fileError(folder, 'is withdrawn, and holds no facts')]);
  return operation;
}
