import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A file that somebody else has changed, or is changing, since it was read. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * Milliseconds for which another process may be at the same file, and after which what it left is the leaving of one
 * that was ended.
 */
const patience = 5_000;
const leftOver = 60_000;

/**
 * Writes a file whole or not at all: beside its place first, under a name that nothing reads, then in its place. Its
 * permissions stay; a link keeps pointing at it. That name is taken by one process at a time, so two cannot both find
 * the file unchanged.
 *
 * @param read What the file held when it was read, on which the new content is based; nothing where there was no file.
 * It is asked for again right before the file is replaced. Left out where the file may hold anything.
 * @throws ChangedMeanwhile when the file holds something else by then; what node:fs throws when it cannot be written.
 */
export function replaceFile(
  file: string,
  content: string | Uint8Array,
  based?: { readonly read: Uint8Array | undefined },
): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.new`);
  const descriptor = openAlone(draft, statSync(target, { throwIfNoEntry: false })?.mode ?? 0o666);
  try {
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (based !== undefined && !holds(target, based.read))
      throw new ChangedMeanwhile(
        'has been changed by somebody else meanwhile; run the command again, on what it holds now',
      );
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Why a file could not be replaced. `error` is what node:fs threw; anything else is thrown on, as it is no fault of the
 * disk.
 */
export function replacingFault(error: unknown): string {
  if (error instanceof ChangedMeanwhile) return error.message;
  if (!(error instanceof Error && 'code' in error)) throw error;
  return `cannot be written (${String(error.code)}); check that its folder is there and may be written to`;
}

/** Opens a file that no other process has opened so; waits for one that has. */
function openAlone(draft: string, mode: number): number {
  for (const end = Date.now() + patience; ;) {
    try {
      return openSync(draft, 'wx', mode);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const age = Date.now() - (statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > leftOver) rmSync(draft, { force: true });
      else if (Date.now() > end)
        throw new ChangedMeanwhile(
          `is being changed by another command; wait for it, or remove ${path.basename(draft)} beside it if there is none`,
        );
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function holds(file: string, read: Uint8Array | undefined): boolean {
  if (!existsSync(file)) return read === undefined;
  return read !== undefined && readFileSync(file).equals(read);
}
