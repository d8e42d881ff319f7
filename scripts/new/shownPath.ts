import path from 'node:path';

/** A path as an editor is told it: from the working directory on where it lies in there, whole where it doesn't. */
export function shownPath(file: string): string {
  const relative = path.relative('', file);
  return relative === '' || relative.startsWith('..') ? path.resolve(file) : relative;
}
