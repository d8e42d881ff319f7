import { betweenOperations } from './betweenOperations';
import { checkedBefore } from './checkedBefore';
import { currentDay } from './currentDay';
import { DataError } from './DataError';
import { defaultDataFolder, expectOperation, operationSlugs } from './dataFolder';
import type { DataFiles } from './DataFiles';
import { formerNames } from './formerNames';
import { isWithdrawnOperation, type AnyOperation, type Operation } from './Operation';
import { expectFacts, parseAnyOperation } from './parseOperation';
import type { PartialDate } from './PartialDate';
import type { ReadOperation } from './problemsIn';
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
 * @throws DataError with every error of its files, or when there is no such operation, or when it was withdrawn.
 */
export function loadOperation(slug: string, options: Options = {}): Operation {
  return expectFacts(loadAnyOperation(slug, options));
}

/**
 * One operation, also where it was withdrawn.
 *
 * @throws DataError with every error of its files, or when there is no such operation.
 */
export function loadAnyOperation(slug: string, { dataFolder = defaultDataFolder(), today = currentDay() }: Options = {}): AnyOperation {
  expectOperation(slug, dataFolder);
  return readOperation(dataFolder, slug, today).operation;
}

/**
 * Every operation in the data folder that was not withdrawn, sorted by slug.
 *
 * @throws DataError with every error of all files of all operations, and between them.
 */
export function loadOperations(options: Options = {}): readonly Operation[] {
  return loadAllOperations(options).flatMap((operation) => (isWithdrawnOperation(operation) ? [] : [operation]));
}

/**
 * Every operation in the data folder, also those that were withdrawn, sorted by slug.
 *
 * @throws DataError with every error of all files of all operations, and between them.
 */
export function loadAllOperations({ dataFolder = defaultDataFolder(), today = currentDay() }: Options = {}): readonly AnyOperation[] {
  const read: ReadAny[] = [];
  const problems: Problem[] = [];
  const slugs = operationSlugs(dataFolder);
  for (const slug of slugs) {
    try {
      read.push(readOperation(dataFolder, slug, today));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...betweenOperations(read.filter(hasFacts), slugs), ...formerNames(read.map(({ files }) => files), slugs));
  if (problems.length > 0) throw new DataError(problems);
  return read.map(({ operation }) => operation);
}

type ReadAny = { readonly files: DataFiles; readonly operation: AnyOperation };

const hasFacts = (read: ReadAny): read is ReadOperation => !isWithdrawnOperation(read.operation);

function readOperation(dataFolder: string, slug: string, today: PartialDate): ReadAny {
  const files = readOperationFiles(dataFolder, slug, today);
  return { files, operation: checkedBefore(files, today, () => parseAnyOperation(files, today)) };
}
