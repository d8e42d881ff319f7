import type { PartialDate } from './PartialDate';

/** The machine's current day in UTC: `2026-11-24`. */
export function currentDay(): PartialDate {
  return dayAt(Date.now());
}

/**
 * The newest day that an editor anywhere can write: on the machine's own day, the one that has begun where days begin first, at UTC+14; for
 * any other day, that day itself.
 *
 * @param today the day on which data is checked, in UTC.
 */
export function newestDay(today: PartialDate): PartialDate {
  const now = Date.now();
  return today === dayAt(now) ? dayAt(now + 14 * 3_600_000) : today;
}

/** That a date has not come yet, and how days are counted. */
export function futureMessage(newest: PartialDate): string {
  return `lies in the future; today is ${newest} where days begin first (UTC+14)`;
}

function dayAt(time: number): PartialDate {
  return new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
