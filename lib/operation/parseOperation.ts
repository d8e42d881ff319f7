import { checkOperation } from './checkOperation';
import { DataError } from './DataError';
import type { DataFiles } from './DataFiles';
import type { Operation } from './Operation';
import type { PartialDate } from './PartialDate';
import { registryOf } from './registry/registryOf';

/**
 * An operation out of the files of its folder, checked. Warnings are nobody's concern here: see `checkOperation`.
 *
 * @param today The current day in UTC, `2026-11-24`: nothing that the files tell may lie after it.
 * @throws DataError with every error of all files or, where they have none, with those of the registry, and nothing else.
 */
export function parseOperation(files: DataFiles, today: PartialDate): Operation {
  const { errors, operation } = checkOperation(files, today, []);
  if (operation === undefined) throw new DataError(errors.length > 0 ? errors : registryOf(files.registry, today).errors);
  return operation;
}
