import type { DataFileName } from '../../../lib/operation/DataFiles';
import type { Path } from '../../../lib/operation/Finding';
import type { RealFile } from './RealFile';

/** A problem that a mutation must lead to. `line` is counted from 1; `says` is a part of the message where that matters. */
export type Expected = { readonly file: DataFileName; readonly line: number; readonly field: string; readonly severity?: 'error' | 'warning'; readonly says?: RegExp };

/** The text of the broken file, and the problems that somebody must be told of, one at least. */
export type Broken = { readonly text: string; readonly expected: readonly Expected[] };

/** One field of a real file, broken in one way; or the reason why nobody can notice it. */
export type Mutation = { readonly kind: string; readonly file: RealFile; readonly path: Path } & ({ readonly breakIt: () => Broken } | { readonly unnoticed: string });

/** The keys of a path, as problems name a field. */
export function fieldAt(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
