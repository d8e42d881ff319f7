import { earliestDay, endsOf, isPartialDate, type PartialDate } from './PartialDate';

/** When something happened, as precisely as its source says: a date, or the two that it lies between (EDTF, level 0): `2023-07/2023-12`. */
export type EventDate = PartialDate | `${PartialDate}/${PartialDate}`;

/** A date or a range. That each day is on the calendar, and that a range ends after it begins, is more than a pattern can say. */
export const eventDatePattern = /^[1-9]\d{3}(-\d{2}(-\d{2})?)?(\/[1-9]\d{3}(-\d{2}(-\d{2})?)?)?$/;

/** Whether a value is a date of the calendar, or a range of two different ones of which the second begins no earlier: `2017-06/2017` is none. */
export function isEventDate(value: unknown): value is EventDate {
  if (typeof value !== 'string' || !eventDatePattern.test(value)) return false;
  const [from, to] = endsOf(value);
  return [from, to].every(isPartialDate) && value !== `${from}/${from}` && !isTurned(value);
}

/** Whether the second one of a range of two dates of the calendar begins before the first one does. */
function isTurned(date: EventDate): boolean {
  const [from, to] = endsOf(date);
  return earliestDay(to) < earliestDay(from);
}
