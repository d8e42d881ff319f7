import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { DataError } from './DataError';
import type { DataFiles, RegistryFiles, Unreadable } from './DataFiles';
import { fileError } from './Problem';
import { kindFault, readingFault } from './readingFault';
import { mostBytes } from './yaml/decodeText';

/** The folder of the data folder that holds a file per agency; its name is no operation's. */
export const registryFolder = '_agencies';

/**
 * The YAML files of one operation's folder.
 *
 * @throws DataError when the folder cannot be read. A file that cannot be read is among the files, with the reason.
 */
export function readDataFiles(dataFolder: string, slug: string): DataFiles {
  return { slug, ...readFolder(dataFolder, slug) };
}

/**
 * The YAML files of the registry's folder; none where there is no such folder.
 *
 * @throws DataError when the folder cannot be read. A file that cannot be read is among the files, with the reason.
 */
export function readRegistryFiles(dataFolder: string): RegistryFiles {
  if (!existsSync(path.join(dataFolder, registryFolder))) return { folder: `${path.basename(dataFolder)}/${registryFolder}`, contents: new Map() };
  return readFolder(dataFolder, registryFolder);
}

function readFolder(dataFolder: string, name: string): RegistryFiles {
  const folder = `${path.basename(dataFolder)}/${name}`;
  try {
    const names = readdirSync(path.join(dataFolder, name)).filter((file) => /\.ya?ml$/i.test(file) && !file.startsWith('.'));
    return { folder, contents: new Map(names.toSorted().map((file) => [file, readStart(path.join(dataFolder, name, file))])) };
  } catch (error) {
    throw new DataError([fileError(folder, readingFault(error))]);
  }
}

/** A file's bytes, no more of them than show that it is too long: what somebody put there by mistake may be of any size. */
function readStart(file: string): Uint8Array | Unreadable {
  try {
    // What is no file may make whoever opens it wait for ever.
    if (!statSync(file).isFile()) return { unreadable: kindFault(statSync(file)) };
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(Math.min(fstatSync(descriptor).size, mostBytes + 1));
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { unreadable: readingFault(error) };
  }
}
