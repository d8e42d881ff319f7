import type { EventDate } from '../operation/EventDate';
import { endsOf, type PartialDate } from '../operation/PartialDate';

/** A stretch of time in days since 1970: a day is one long, a month and a year as long as they are. */
export type TimeSpan = { readonly from: number; readonly to: number };

/** The time that a date or a range says something happened in: all of the year where no month is known. */
export function timeSpan(date: EventDate): TimeSpan {
  const [from, to] = endsOf(date);
  return { from: spanOf(from).from, to: spanOf(to).to };
}

function spanOf(date: PartialDate): TimeSpan {
  const [year = NaN, month, day] = date.split('-').map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const to = day !== undefined ? Date.UTC(year, (month ?? 1) - 1, day + 1) : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { from: from / dayLength, to: to / dayLength };
}

/** The first days of the years that dates lie in, and of the year after the last. */
export function yearsOf(dates: readonly EventDate[]): readonly { readonly year: number; readonly from: number }[] {
  const years = dates.flatMap(endsOf).map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 2 }, (_, index) => ({ year: first + index, from: Date.UTC(first + index, 0, 1) / dayLength }));
}

const dayLength = 86_400_000;
