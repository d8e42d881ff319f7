import { currentDay } from './currentDay';
import { isFullDate, isPartialDate, type PartialDate } from './PartialDate';

/**
 * The day on which pages hold `review-by` against the calendar: the environment's REVIEW_DAY, `2026-11-24`, or the machine's current day in
 * UTC when that is not set or empty.
 *
 * @throws RangeError when REVIEW_DAY is not a day of the calendar.
 */
export function reviewDay(): PartialDate {
  const given = process.env.REVIEW_DAY;
  if (!given) return currentDay();
  if (!isPartialDate(given) || !isFullDate(given)) throw new RangeError(`REVIEW_DAY must be a day, such as 2026-11-24; it is '${given}'.`);
  return given;
}
