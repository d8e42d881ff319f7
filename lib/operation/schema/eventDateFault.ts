import { foreignFault } from '../characters/foreignFault';
import { isEventDate, isTurned } from '../EventDate';
import { quote } from '../messages/quote';
import { isPartialDate } from '../PartialDate';
import { edtfLevel } from './edtfLevel';
import { partialDateFault } from './partialDateFault';

const advice = "write it as in '2017', '2017-06' or '2018-01-16', or a range of two, as in '2023-07/2023-12'";

/** What is wrong with a value that is neither a date of the calendar nor a range of two, and what would be right. */
export function eventDateFault(input: unknown): string {
  if (typeof input !== 'string' && typeof input !== 'number') return `must be a date or a range; ${advice}`;
  const date = String(input);
  const foreign = foreignFault(date, { faultOf: (plain) => (isEventDate(plain) ? undefined : eventDateFault(plain)) });
  if (foreign !== undefined) return foreign;
  const ends = date.split('/');
  const [from = '', to = ''] = ends;
  if (ends.length === 2 && ends.every(isPartialDate)) {
    return isTurned(date) ? `${quote(date)} ends before it begins; write ${to}/${from}` : `${quote(date)} is not a range; ${advice}`;
  }
  const wrong = ends.length === 2 && ends.every((end) => /^\d{4}(-\d+)*$/.test(end)) ? ends.find((end) => !isPartialDate(end)) : undefined;
  if (wrong !== undefined) return `${quote(date)} is not a range: ${partialDateFault(wrong, advice)}`;
  const [, year, first, last] = /^(\d{4})-(\d{2})\/(\d{2})$/.exec(date) ?? [];
  if (year !== undefined) return `${quote(date)} is not a range; did you mean '${year}-${first}/${year}-${last}'?`;
  // A season (2017-21) is most often a mistyped month, so that it is told as one.
  if (!/^\d{4}-\d{2}$/.test(date) && (edtfLevel(date) ?? 0) > 0) {
    return `${quote(date)} leaves the date open, uncertain or approximate, which isn't taken here; ${advice}, and say in the text what the source leaves open`;
  }
  return partialDateFault(date, advice);
}
