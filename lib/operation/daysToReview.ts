import { daysBetween, latestDay, type PartialDate } from './PartialDate';

/**
 * The days that are left until a review is due, negative once it is past. A month or a year is past when it has ended.
 *
 * @param today the current day, `2026-11-24`.
 */
export function daysToReview(reviewBy: PartialDate, today: PartialDate): number {
  return daysBetween(today, latestDay(reviewBy));
}
