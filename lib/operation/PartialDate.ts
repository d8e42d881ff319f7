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

/** The first day that a date can mean: `2017` → `2017-01-01`. */
export function earliestDay(date: PartialDate): PartialDate {
  return `${date}-01-01`.slice(0, 'yyyy-mm-dd'.length);
}

/** The last day that a date can mean: `2017` → `2017-12-31`, `2019-02` → `2019-02-28`. */
export function latestDay(date: PartialDate): PartialDate {
  if (isFullDate(date)) return date;
  const month = date.length === 'yyyy'.length ? `${date}-12` : date;
  return `${month}-${String(daysInMonth(month)).padStart(2, '0')}`;
}

/** The order of dates by the earliest day they can mean, and the less precise first: `2017`, `2017-01`, `2017-01-01`, `2017-06`. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  if (a === b) return 0;
  const [dayA, dayB] = [earliestDay(a), earliestDay(b)];
  if (dayA === dayB) return a.length - b.length;
  return dayA < dayB ? -1 : 1;
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

/** Whether no day that the one date can mean is a day that the other one can mean: `2017` and `2017-06` may be the same day. */
export function areApart(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b) || latestDay(b) < earliestDay(a);
}
