import { quote } from '../../operation/messages/quote';
import type { Form } from './Form';

/** Ids with a space between them: `europol interpol`. */
export const idsForm: Form = {
  read: (cell) => {
    if (/[,;]/.test(cell)) return { fault: `${quote(cell)} has a ${cell.includes(',') ? 'comma' : 'semicolon'}; write the ids with spaces between them, as in 'europol interpol'` };
    return { value: cell.split(/\s+/) };
  },
  write: (value) => (Array.isArray(value) ? value.join(' ') : String(value)),
};
