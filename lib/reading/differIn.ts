import type { Reading } from './Reading';

/** What of a reading says which agencies are listed, and how. */
export const listKeys = ['find', 'roles', 'kinds', 'countries', 'grouping'] as const;

/** Whether two readings differ in one of these. */
export function differIn(keys: readonly (typeof listKeys[number] | 'step')[], one: Reading, other: Reading): boolean {
  return keys.some((key) => String(one[key]) !== String(other[key]));
}
