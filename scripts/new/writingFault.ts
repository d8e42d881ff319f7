const faults: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by you; change the permissions of the data folder',
  EPERM: 'may not be written by you; change the permissions of the data folder',
  EROFS: 'cannot be written, as the disk is for reading only; name another folder with DATA_FOLDER',
  ENOSPC: 'cannot be written, as the disk is full; make room and try again',
  EEXIST: 'is already there; choose another name',
  ENOTEMPTY: 'is already there; choose another name',
};

/** Why a folder could not be written, and what to do about it. `error` is what node:fs threw. */
export function writingFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  // What is no fault of the disk is a fault of this program, and nothing to hide.
  if (code === undefined) throw error;
  return faults[code] ?? `cannot be written (${code}); check the data folder`;
}
