import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataFiles } from './DataFiles';
import type { Operation } from './Operation';
import type { PartialDate } from './PartialDate';

const known = new Map<string, { readonly key: string; readonly operation: Operation }>();

/**
 * An operation out of files that were checked before: by this process or, in a build, which names a folder for it in CHECKED_OPERATIONS, by
 * another one. The check of a large file takes longer than all else, and a build's processes ask for each operation again and again.
 *
 * @param check what makes the operation; where it throws, nothing is kept.
 */
export function checkedBefore(files: DataFiles, today: PartialDate, check: () => Operation): Operation {
  const key = keyOf(files, today);
  const last = known.get(files.slug);
  if (last?.key === key) return last.operation;
  const operation = fromFolder(key) ?? toFolder(key, check());
  known.set(files.slug, { key, operation });
  return operation;
}

function fromFolder(key: string): Operation | undefined {
  const file = fileOf(key);
  return file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Operation) : undefined;
}

/** Puts an operation where the other processes of a build find it. */
function toFolder(key: string, operation: Operation): Operation {
  const file = fileOf(key);
  if (file !== undefined) writeFileSync(file, JSON.stringify(operation));
  return operation;
}

function fileOf(key: string): string | undefined {
  const folder = process.env.CHECKED_OPERATIONS;
  return folder ? path.join(folder, `${key}.json`) : undefined;
}

/** Tells files by what is in them, and by the day that they were checked on. */
function keyOf({ slug, folder, contents }: DataFiles, today: PartialDate): string {
  const hash = createHash('sha256').update(JSON.stringify([slug, folder, today]));
  for (const [name, content] of contents) {
    const bytes = typeof content === 'object' && 'unreadable' in content ? content.unreadable : content;
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
