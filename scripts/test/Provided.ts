import { check, skip, type Counts } from './Counts';

/** Programs of Debian's in a folder of their own: where, and how to remove it. Or why there are none, and whether that is a fault. */
export type Provided =
  | { readonly folder: string; readonly remove: () => void }
  | { readonly reason: string; readonly isFault: boolean };

/** Runs checks that need such programs, and removes these. Where nobody may get them the checks do not run, and are named at the end. */
export async function runWith(provided: Provided, checks: (folder: string) => Promise<Counts>): Promise<Counts> {
  if ('reason' in provided) return provided.isFault ? check(provided.reason, false) : skip(provided.reason);
  try {
    return await checks(provided.folder);
  } finally {
    provided.remove();
  }
}
