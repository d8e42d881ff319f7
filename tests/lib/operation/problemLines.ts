import { DataError } from '../../../lib/operation/DataError';
import type { DataFileName, DataFiles } from '../../../lib/operation/DataFiles';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { dataFiles, today, validTexts } from './validOperation';

/** The lines of the report on an operation's files, without the folder's name; none when they are right. */
export function problemLines(files: DataFiles): readonly string[] {
  try {
    parseOperation(files, today);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.message.split('\n').map((line) => line.replace(/^data\/example\//, ''));
  }
}

/** The report after one piece of text of a valid file was replaced. */
export function problemsAfter(file: DataFileName, old: string, replacement: string): readonly string[] {
  return problemLines(dataFiles({ [file]: bend(file, old, replacement) }));
}

/** A valid file with one piece of its text replaced. */
export function bend(file: DataFileName, old: string, replacement: string): string {
  const text = validTexts[file];
  if (!text.includes(old)) throw new RangeError(`The valid ${file} has no '${old}'.`);
  return text.replace(old, () => replacement);
}
