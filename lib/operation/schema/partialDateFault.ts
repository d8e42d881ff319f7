import { foreignFault } from '../characters/foreignFault';
import { daysInMonth, isPartialDate } from '../PartialDate';
import { quote } from '../messages/quote';

const advice = "write it as in '2017', '2017-06' or '2018-01-16'";

/** What is wrong with a date that is none of the calendar, and what would be right. */
export function partialDateFault(input: unknown): string {
  if (typeof input !== 'string' && typeof input !== 'number') return `must be a date; ${advice}`;
  const date = String(input);
  const foreign = foreignFault(date, { faultOf: (plain) => (isPartialDate(plain) ? undefined : partialDateFault(plain)) });
  if (foreign !== undefined) return foreign;
  const [, year, month, day] = /^([1-9]\d{3})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) {
    const meant = inOrder(date);
    return `${quote(date)} is not a date; ${meant === undefined ? advice : `did you mean ${quote(meant)}?`}`;
  }
  if (Number(month) < 1 || Number(month) > 12) return `${quote(date)} is not a date: the months are 01 to 12; ${advice}`;
  const padded = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(padded))) {
    return `${quote(date)} is not a day of the calendar: that month has the days 01 to ${daysInMonth(padded)}`;
  }
  return `${quote(date)} is not a date; did you mean ${quote(padded)}?`;
}

/** A day that is written with other marks or in another order, where it can only be one: `23.05.2019`, `5/23/2019`, `2019/05/23`. */
function inOrder(date: string): string | undefined {
  const [, one = '', mark = '', two = '', three = ''] = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?: ?г\.?)?$/.exec(date) ?? [];
  const orders = one.length === 4 ? [[one, two, three]] : mark === '.' ? [[three, two, one]] : [[three, two, one], [three, one, two]];
  const days = new Set(orders.map(([year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).filter(isPartialDate));
  return days.size === 1 ? [...days][0] : undefined;
}
