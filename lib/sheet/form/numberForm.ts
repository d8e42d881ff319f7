import { foreignFault } from '../../operation/characters/foreignFault';
import { quote } from '../../operation/messages/quote';
import { plainDecimal } from '../plainDecimal';
import type { Form } from './Form';

/** Decimal degrees, such as `-41.29`. It never begins with what makes a formula dangerous, so it has no guard: a guard would make a text of it. */
export const numberForm: Form = {
  read: (cell) => {
    const text = cell.replace(/^'/, '');
    // Adding 0 makes a plain zero of the negative one.
    return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? { value: Number(text) + 0 } : { fault: numberFault(text) };
  },
  write: (value) => (typeof value === 'number' ? plainDecimal(value) : String(value)),
};

function numberFault(text: string): string {
  const hyphened = text.replace(/^[−–—]/, '-');
  if (/^-?\d+,\d+$/.test(hyphened)) return `${quote(text)} has a comma; write ${hyphened.replace(',', '.')} with a point`;
  if (hyphened !== text && /^-\d+(\.\d+)?$/.test(hyphened)) return `${quote(text)} begins with a dash that is no minus; write ${hyphened} with a hyphen`;
  const foreign = foreignFault(text, { faultOf: (plain) => (/^-?\d+(\.\d+)?$/.test(plain) ? undefined : numberFault(plain)), show: (plain) => plain });
  return foreign ?? `${quote(text)} is not a number; write decimal degrees, such as 13.75 or -41.29, and format the column as text if the spreadsheet makes something else of them`;
}
