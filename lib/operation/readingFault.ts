const faults: Readonly<Record<string, string>> = {
  EACCES: 'may not be opened by you; change its permissions',
  EISDIR: 'is a folder; there must be a file of this name',
  ENOENT: 'is not there; check the name',
  ENOTDIR: 'is a file; there must be a folder of this name',
  EPERM: 'may not be opened by you; change its permissions',
};

/** Why a file or a folder could not be read, and what to do about it. `error` is what node:fs threw. */
export function readingFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return faults[code] ?? `cannot be read (${code}); check that it is there and may be opened`;
}
