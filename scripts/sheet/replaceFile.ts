import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all: beside its place first, under a name that nothing reads, then in its place. Its permissions stay; a link keeps pointing at it. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.new`);
  try {
    const descriptor = openSync(draft, 'wx', statSync(target, { throwIfNoEntry: false })?.mode ?? 0o666);
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Why a file could not be replaced. `error` is what node:fs threw; anything else is thrown on, as it is no fault of the disk. */
export function replacingFault(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return `cannot be written (${String(error.code)}); check that its folder is there and may be written to`;
}
