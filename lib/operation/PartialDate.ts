import type { EventDate } from './EventDate';

/** A date as precise as its source: `2017`, `2017-06` or `2018-01-16` (ISO 8601, Gregorian). */
export type PartialDate = string;

/** Years 1000 to 9999. That the day is on the calendar is more than a pattern can say. */
export const partialDatePattern = /^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/;

/** Whether a value is a date of the calendar, as precise as a year, a month or a day: `2019-02-29` is none. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string' || !partialDatePattern.test(value)) return false;
  const { month, day } = partsOf(value);
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(value));
}

/** Whether a date names its day. */
export function isFullDate(date: PartialDate): boolean {
  return date.length === 'yyyy-mm-dd'.length;
}

/** The dates that a range lies between, `2023-07/2023-12`; of a single date that date twice. */
export function endsOf(date: PartialDate | EventDate): readonly [from: PartialDate, to: PartialDate] {
  const [from = '', to = from] = date.split('/');
  return [from, to];
}

/** The first day that a date or a range can mean: `2017` → `2017-01-01`. */
export function earliestDay(date: PartialDate | EventDate): PartialDate {
  return `${endsOf(date)[0]}-01-01`.slice(0, 'yyyy-mm-dd'.length);
}

/** The last day that a date or a range can mean: `2017` → `2017-12-31`, `2019-02` → `2019-02-28`. */
export function latestDay(date: PartialDate | EventDate): PartialDate {
  const [, to] = endsOf(date);
  if (isFullDate(to)) return to;
  const month = to.length === 'yyyy'.length ? `${to}-12` : to;
  return `${month}-${String(daysInMonth(month)).padStart(2, '0')}`;
}

/** The order of dates and ranges by the earliest day they can mean, and what can last longer first: `2017`, `2017-01/2017-06`, `2017-01`, `2017-01-01`, `2017-06`. */
export function comparePartialDates(a: PartialDate | EventDate, b: PartialDate | EventDate): number {
  const [dayA, dayB] = [earliestDay(a), earliestDay(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const [lastA, lastB] = [latestDay(a), latestDay(b)];
  if (lastA !== lastB) return lastA > lastB ? -1 : 1;
  return a.length - b.length;
}

/** The number of days in the month of `2019-02` or `2019-02-16`. */
export function daysInMonth(date: PartialDate): number {
  const { year, month } = partsOf(date);
  return new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
}

function partsOf(date: PartialDate): { year: number; month: number | undefined; day: number | undefined } {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

/** The days from one full date to another; negative when the second one is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether no day that the one date or range can mean is a day that the other one can mean: `2017` and `2017-06` may be the same day. */
export function areApart(a: PartialDate | EventDate, b: PartialDate | EventDate): boolean {
  return latestDay(a) < earliestDay(b) || latestDay(b) < earliestDay(a);
}
