import type { z } from 'zod';
import type { Path } from '../operation/Finding';
import type { Located } from '../operation/schema/locateAll';
import { helpEntrySchema } from './helpSchema';

type FoundEntry = { readonly path: Path; readonly value: z.output<typeof helpEntrySchema> };

/** Every entry that is right by itself, and where it stands. */
export function helpEntriesIn(located: readonly Located[]): readonly FoundEntry[] {
  return located.flatMap(({ path, value }) => {
    if (path.length !== 1) return [];
    const { data } = helpEntrySchema.safeParse(value);
    return data ? [{ path, value: data }] : [];
  });
}
