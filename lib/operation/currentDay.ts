import type { PartialDate } from './PartialDate';

/** The machine's current day in UTC: `2026-11-24`. */
export function currentDay(): PartialDate {
  return new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
}
