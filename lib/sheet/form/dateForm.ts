import { isEventDate } from '../../operation/EventDate';
import { quote } from '../../operation/messages/quote';
import { eventDateFault } from '../../operation/schema/eventDateFault';
import type { Form } from './Form';

/**
 * A date as precise as its source, `2017`, `2017-06`, `2018-01-16`, or a range of two. A month or a day is written with an apostrophe before it, without which
 * Excel makes `Jun-17` of it as soon as the sheet is opened, and saves that. It is read with the apostrophe or without.
 */
export const dateForm: Form = {
  read: (cell) => {
    const text = cell.replace(/^'/, '');
    if (!isEventDate(text)) return { fault: dateFault(text) };
    // A bare year is a number in YAML.
    return { value: /^\d{4}$/.test(text) ? Number(text) : text };
  },
  write: (value) => (String(value).includes('-') ? `'${String(value)}` : String(value)),
};

function dateFault(text: string): string {
  if (/^\d{4}(-\d{2}){0,2}\//.test(text) || !/[./:\p{L}]|^\d{1,2}-|^\d{5}$/u.test(text)) return eventDateFault(text);
  return `${quote(text)} is not a date here; if the spreadsheet has changed it, format the column as text, and write it as in '2017', '2017-06' or '2018-01-16'`;
}
