import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataFiles } from './DataFiles';
import { filesKey } from './filesKey';
import type { AnyOperation } from './Operation';
import type { PartialDate } from './PartialDate';

const known = new Map<string, { readonly key: string; readonly operation: AnyOperation }>();

/**
 * An operation out of files that were checked before: by this process or, where CHECKED_OPERATIONS names a folder for it (in a build, and
 * while an editor works), by another one. The check takes longer than all else, and several processes ask for each operation again and again.
 *
 * @param check what makes the operation; where it throws, nothing is kept.
 */
export function checkedBefore(files: DataFiles, today: PartialDate, check: () => AnyOperation): AnyOperation {
  const key = filesKey([files], today);
  const last = known.get(files.slug);
  if (last?.key === key) return last.operation;
  const operation = fromFolder(files.slug, key) ?? toFolder(files.slug, key, check());
  known.set(files.slug, { key, operation });
  return operation;
}

function fromFolder(slug: string, key: string): AnyOperation | undefined {
  const file = fileOf(slug);
  if (file === undefined || !existsSync(file)) return undefined;
  const [keyInFile, operation = ''] = readFileSync(file, 'utf8').split('\n');
  return keyInFile === key ? (JSON.parse(operation) as AnyOperation) : undefined;
}

/** Puts an operation where the other processes find it: whole, since they may be reading. */
function toFolder(slug: string, key: string, operation: AnyOperation): AnyOperation {
  const file = fileOf(slug);
  if (file !== undefined) {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, `${key}\n${JSON.stringify(operation)}`);
    renameSync(unfinished, file);
  }
  return operation;
}

/** The key stands in the file and not in its name, so that what an editor saved before makes room. */
function fileOf(slug: string): string | undefined {
  const folder = process.env.CHECKED_OPERATIONS;
  return folder ? path.join(folder, slug) : undefined;
}
