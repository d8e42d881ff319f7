import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { DataError } from './DataError';
import type { DataFiles, Unreadable } from './DataFiles';
import { fileError } from './Problem';
import { kindFault, readingFault } from './readingFault';
import { mostBytes } from './yaml/decodeText';

/**
 * The YAML files of one operation's folder.
 *
 * @throws DataError when the folder cannot be read. A file that cannot be read is among the files, with the reason.
 */
export function readDataFiles(dataFolder: string, slug: string): DataFiles {
  const folder = `${path.basename(dataFolder)}/${slug}`;
  try {
    const names = readdirSync(path.join(dataFolder, slug)).filter((file) => /\.ya?ml$/i.test(file) && !file.startsWith('.'));
    return { slug, folder, contents: new Map(names.map((name) => [name, readStart(path.join(dataFolder, slug, name))])) };
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
