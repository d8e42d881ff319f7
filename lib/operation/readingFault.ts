import type { Stats } from 'node:fs';

const faults: Readonly<Record<string, string>> = {
  EACCES: 'may not be opened by you; change its permissions',
  EISDIR: 'is a folder; there must be a file of this name',
  ELOOP: 'is a link that leads back to itself; remove it, or let it lead to what is meant',
  ENOENT: 'is not there; check the name',
  ENOTDIR: 'is a file; there must be a folder of this name',
  EPERM: 'may not be opened by you; change its permissions',
};

/** What stands in a file's place, and what to do about it. */
export function kindFault(found: Stats): string {
  if (found.isDirectory()) return 'is a folder; there must be a file of this name';
  const kind = found.isFIFO() ? 'a named pipe' : found.isSocket() ? 'a socket' : 'a device';
  return `is ${kind}; there must be a file of this name`;
}

/** Why a file or a folder could not be read, and what to do about it. `error` is what node:fs threw. */
export function readingFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return faults[code] ?? `cannot be read (${code}); check that it is there and may be opened`;
}
