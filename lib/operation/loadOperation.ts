import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { DataError } from './DataError';
import { didYouMean } from './didYouMean';
import { quote } from './messages/quote';
import type { Operation } from './Operation';
import { parseOperation } from './parseOperation';
import type { PartialDate } from './PartialDate';
import type { Problem } from './Problem';

type Options = {
  /** The folder that holds a folder per operation; the environment's DATA_FOLDER, or `data` in the working directory, when left out. */
  readonly dataFolder?: string;
  /** The current day, `2026-11-24`; the machine's, in UTC, when left out. */
  readonly today?: PartialDate;
};

/**
 * The names of the operations in the data folder, sorted: each folder whose name begins with neither a point nor an underscore.
 *
 * @throws DataError when the data folder cannot be read or holds no operation.
 */
export function operationSlugs(dataFolder = defaultDataFolder()): readonly string[] {
  const name = path.basename(dataFolder);
  const folders = attempt(name, () => readdirSync(dataFolder, { withFileTypes: true }).filter((entry) => isFolder(dataFolder, entry)));
  const slugs = folders.map((entry) => entry.name).filter((folder) => !/^[._]/.test(folder)).toSorted();
  if (slugs.length === 0) throw new DataError([problem(name, 'the folder holds no operation; write one, as its README says')]);
  return slugs;
}

/**
 * One operation.
 *
 * @throws DataError with every problem of its files, or when there is no such operation.
 */
export function loadOperation(slug: string, { dataFolder = defaultDataFolder(), today = currentDay() }: Options = {}): Operation {
  const slugs = operationSlugs(dataFolder);
  const name = path.basename(dataFolder);
  if (!slugs.includes(slug)) {
    const meant = didYouMean(slug, slugs);
    throw new DataError([problem(name, `there is no operation ${quote(slug)}; ${meant === undefined ? `there are ${slugs.join(', ')}` : `did you mean ${quote(meant)}?`}`)]);
  }
  return parseOperation({ slug, folder: `${name}/${slug}`, contents: readFolder(dataFolder, slug) }, today);
}

/**
 * Every operation in the data folder, sorted by slug.
 *
 * @throws DataError with every problem of all files of all operations.
 */
export function loadOperations({ dataFolder = defaultDataFolder(), today = currentDay() }: Options = {}): readonly Operation[] {
  const operations: Operation[] = [];
  const problems: Problem[] = [];
  for (const slug of operationSlugs(dataFolder)) {
    try {
      operations.push(loadOperation(slug, { dataFolder, today }));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new DataError(problems);
  return operations;
}

function readFolder(dataFolder: string, slug: string): ReadonlyMap<string, Uint8Array> {
  const folder = path.join(dataFolder, slug);
  const name = `${path.basename(dataFolder)}/${slug}`;
  const files = attempt(name, () => readdirSync(folder)).filter((file) => /\.ya?ml$/i.test(file) && !file.startsWith('.'));
  return new Map(files.map((file) => [file, attempt(`${name}/${file}`, () => readFileSync(path.join(folder, file)))]));
}

function isFolder(dataFolder: string, entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && statSync(path.join(dataFolder, entry.name), { throwIfNoEntry: false })?.isDirectory() === true);
}

function attempt<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new DataError([problem(file, `cannot be read (${code}); check that it is there and may be opened`)]);
  }
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, field: '', message };
}

function defaultDataFolder(): string {
  return path.resolve(process.env.DATA_FOLDER ?? 'data');
}

function currentDay(): PartialDate {
  return new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
}
