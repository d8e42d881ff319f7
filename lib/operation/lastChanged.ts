import type { Operation } from './Operation';
import { comparePartialDates, type PartialDate } from './PartialDate';

/** The newest day on which something was published, put right, added, removed or checked against its sources; nothing where the data names no such day. */
export function lastChanged({ published, reviewed, corrections, additions, removedForSafety = [] }: Operation): PartialDate | undefined {
  const dates = [published, reviewed, ...[...corrections, ...additions, ...removedForSafety].map(({ date }) => date)].filter((date) => date !== undefined);
  return dates.toSorted(comparePartialDates).at(-1);
}

/** The day of what a page says now: the one on which it last changed or, where the data names none, up to which it is true. */
export const versionDay = (operation: Operation): PartialDate => lastChanged(operation) ?? operation.asOf;
