import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { DataError } from './DataError';
import { foreignFault } from './characters/foreignFault';
import { didYouMean } from './didYouMean';
import { quote } from './messages/quote';
import { fileError } from './Problem';
import { readingFault } from './readingFault';

/** The folder that holds a folder per operation: the environment's DATA_FOLDER, or `data` in the working directory. */
export function defaultDataFolder(): string {
  return path.resolve(process.env.DATA_FOLDER || 'data');
}

/**
 * The names of the operations in the data folder, sorted: each folder whose name begins with neither a point nor an underscore.
 *
 * @throws DataError when the data folder cannot be read or holds no operation.
 */
export function operationSlugs(dataFolder = defaultDataFolder()): readonly string[] {
  const slugs = foldersIn(dataFolder).filter((folder) => !/^[._]/.test(folder)).toSorted();
  if (slugs.length === 0) throw new DataError([fileError(path.basename(dataFolder), 'the folder holds no operation; write one, as its README says')]);
  return slugs;
}

/**
 * Makes sure that there is an operation of this name.
 *
 * @throws DataError when there is none, with the one that was meant or those that there are.
 */
export function expectOperation(slug: string, dataFolder: string): void {
  const slugs = operationSlugs(dataFolder);
  if (slugs.includes(slug)) return;
  const name = path.basename(dataFolder);
  if (/^[\w-]+$/.test(slug) && isFileAt(path.join(dataFolder, slug))) {
    throw new DataError([fileError(`${name}/${slug}`, 'is a file; an operation is a folder that holds operation.yaml, agencies.yaml and sources.yaml')]);
  }
  const foreign = foreignFault(slug, { faultOf: (plain) => (slugs.includes(plain) ? undefined : `there is no operation ${quote(plain)} either`) });
  if (foreign !== undefined) throw new DataError([fileError(name, `there is no such operation: ${foreign}`)]);
  const meant = didYouMean(slug, slugs);
  throw new DataError([fileError(name, `there is no operation ${quote(slug)}; ${meant === undefined ? `there are ${slugs.join(', ')}` : `did you mean ${quote(meant)}?`}`)]);
}

function isFileAt(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function foldersIn(dataFolder: string): readonly string[] {
  try {
    return readdirSync(dataFolder, { withFileTypes: true }).filter((entry) => isFolder(dataFolder, entry)).map((entry) => entry.name);
  } catch (error) {
    throw new DataError([fileError(path.basename(dataFolder), readingFault(error))]);
  }
}

/** A link that leads nowhere, or back to itself, is taken for a folder: what is wrong with it is said once somebody reads it. */
function isFolder(dataFolder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(path.join(dataFolder, entry.name)).isDirectory();
  } catch {
    return true;
  }
}
