import { checkedBefore } from './checkedBefore';
import { currentDay } from './currentDay';
import { DataError } from './DataError';
import { defaultDataFolder, expectOperation, operationSlugs } from './dataFolder';
import type { Operation } from './Operation';
import { parseOperation } from './parseOperation';
import type { PartialDate } from './PartialDate';
import type { Problem } from './Problem';
import { readOperationFiles } from './readOperationFiles';

export { operationSlugs };

type Options = {
  /** The folder that holds a folder per operation; the environment's DATA_FOLDER, or `data` in the working directory, when left out. */
  readonly dataFolder?: string;
  /** The current day, `2026-11-24`; the machine's, in UTC, when left out. */
  readonly today?: PartialDate;
};

/**
 * One operation.
 *
 * @throws DataError with every error of its files, or when there is no such operation.
 */
export function loadOperation(slug: string, { dataFolder = defaultDataFolder(), today = currentDay() }: Options = {}): Operation {
  expectOperation(slug, dataFolder);
  return readOperation(dataFolder, slug, today);
}

/**
 * Every operation in the data folder, sorted by slug.
 *
 * @throws DataError with every error of all files of all operations.
 */
export function loadOperations({ dataFolder = defaultDataFolder(), today = currentDay() }: Options = {}): readonly Operation[] {
  const operations: Operation[] = [];
  const problems: Problem[] = [];
  for (const slug of operationSlugs(dataFolder)) {
    try {
      operations.push(readOperation(dataFolder, slug, today));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new DataError(problems);
  return operations;
}

function readOperation(dataFolder: string, slug: string, today: PartialDate): Operation {
  const files = readOperationFiles(dataFolder, slug, today);
  return checkedBefore(files, today, () => parseOperation(files, today));
}
