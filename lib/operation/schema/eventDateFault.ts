import { foreignFault } from '../characters/foreignFault';
import { isEventDate } from '../EventDate';
import { quote } from '../messages/quote';
import { earliestDay, isPartialDate, latestDay } from '../PartialDate';
import { edtfLevel } from './edtfLevel';
import { partialDateFault } from './partialDateFault';

const advice = "write it as in '2017', '2017-06' or '2018-01-16', or a range of two, as in '2023-07/2023-12'";

/** What is wrong with a value that is neither a date of the calendar nor a range of two, and what would be right. */
export function eventDateFault(input: unknown): string {
  if (typeof input !== 'string' && typeof input !== 'number') return partialDateFault(input);
  const date = String(input);
  const foreign = foreignFault(date, { faultOf: (plain) => (isEventDate(plain) ? undefined : eventDateFault(plain)) });
  if (foreign !== undefined) return foreign;
  const ends = date.split('/');
  const [from = '', to = ''] = ends;
  if (ends.length === 2 && ends.every((end) => /^\d{4}(-\d+)*$/.test(end))) return rangeFault(date, from, to);
  const [, year, first, last] = /^(\d{4})-(\d{2})\/(\d{2})$/.exec(date) ?? [];
  if (year !== undefined) return `${quote(date)} is not a range; did you mean '${year}-${first}/${year}-${last}'?`;
  // A season (2017-21) is most often a mistyped month, and told as one.
  if (!/^\d{4}-\d{2}$/.test(date) && (edtfLevel(date) ?? 0) > 0) {
    return `${quote(date)} leaves the date open, uncertain or approximate, which isn't taken here; ${advice}, and say in the text what the source leaves open`;
  }
  return partialDateFault(date);
}

function rangeFault(date: string, from: string, to: string): string {
  const wrong = [from, to].find((end) => !isPartialDate(end));
  if (wrong !== undefined) return `${quote(date)} is not a range: ${partialDateFault(wrong)}`;
  if (from === to) return `${quote(date)} is a single date; write ${from}`;
  if (latestDay(to) < earliestDay(from)) return `${quote(date)} ends before it begins; write ${to}/${from}`;
  return `${quote(date)} is not a range, since ${to} begins before ${from}; write the end as precisely as the beginning, or one of the two dates`;
}
