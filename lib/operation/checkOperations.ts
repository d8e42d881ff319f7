import { agenciesInSeveral } from './agenciesInSeveral';
import { betweenOperations } from './betweenOperations';
import { checkOperation, type CheckedOperation } from './checkOperation';
import { currentDay } from './currentDay';
import { DataError } from './DataError';
import type { DataFiles } from './DataFiles';
import { defaultDataFolder, expectOperation, operationSlugs } from './dataFolder';
import { formerNames } from './formerNames';
import type { Operation, WithdrawnOperation } from './Operation';
import type { PartialDate } from './PartialDate';
import { compareProblems, withoutRepeats, type Problem } from './Problem';
import type { ReadOperation } from './problemsIn';
import { readOperationFiles } from './readOperationFiles';
import { registryOf } from './registry/registryOf';

type Options = {
  /** The folder that holds a folder per operation; the environment's DATA_FOLDER, or `data` in the working directory, when left out. */
  readonly dataFolder?: string;
  /** The one operation to check; every one when left out. */
  readonly slug?: string;
  /** The current day, `2026-11-24`; the machine's, in UTC, when left out. */
  readonly today?: PartialDate;
};

/** What is wrong with the operations of a data folder, each list sorted by file, line and column. */
export type CheckedOperations = {
  /** The operations that were checked, by name. */
  readonly slugs: readonly string[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Those of them that are without an error. */
  readonly operations: readonly Operation[];
  /** Those that were withdrawn. */
  readonly withdrawn: readonly WithdrawnOperation[];
};

/** Checks one operation of the data folder, or all of them. Never throws a DataError: that there is no such operation is an error among the others. */
export function checkOperations({ dataFolder = defaultDataFolder(), slug, today = currentDay() }: Options = {}): CheckedOperations {
  try {
    if (slug !== undefined) expectOperation(slug, dataFolder);
    const all = operationSlugs(dataFolder);
    const slugs = slug === undefined ? all : [slug];
    const checked = slugs.map((one) => checkOne(dataFolder, one, today));
    const read = checked.flatMap(toRead);
    return {
      slugs,
      errors: withoutRepeats([...checked.flatMap(({ errors }) => errors), ...betweenOperations(read, all), ...formerNames(checked.flatMap(({ files }) => files ?? []), all)]).toSorted(compareProblems),
      warnings: [...checked.flatMap(({ warnings }) => warnings), ...agenciesInSeveral(read)].toSorted(compareProblems),
      operations: checked.flatMap(({ operation }) => operation ?? []),
      withdrawn: checked.flatMap(({ withdrawn }) => withdrawn ?? []),
    };
  } catch (error) {
    return { slugs: [], errors: errorsOf(error), warnings: [], operations: [], withdrawn: [] };
  }
}

type CheckedFiles = CheckedOperation & { readonly files?: DataFiles };

function toRead({ files, operation }: CheckedFiles): readonly ReadOperation[] {
  return files && operation ? [{ files, operation }] : [];
}

function checkOne(dataFolder: string, slug: string, today: PartialDate): CheckedFiles {
  try {
    const files = readOperationFiles(dataFolder, slug, today);
    const checked = checkOperation(files, today);
    // Without an error of its own it is the registry that stops it.
    const stopping = checked.operation === undefined && checked.errors.length === 0 ? registryOf(files.registry, today).errors : [];
    return { files, ...checked, errors: [...checked.errors, ...stopping] };
  } catch (error) {
    return { errors: errorsOf(error), warnings: [] };
  }
}

function errorsOf(error: unknown): readonly Problem[] {
  if (error instanceof DataError) return error.problems;
  throw error;
}
