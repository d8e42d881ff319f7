import { quote } from '../../operation/messages/quote';
import type { Form } from './Form';

/** `TRUE`, or nothing. A spreadsheet in Bulgarian writes its own word for it. */
export const flagForm: Form = {
  read: (cell) => {
    if (/^(true|истина|вярно)$/iu.test(cell)) return { value: true };
    if (/^(false|лъжа|неистина|невярно)$/iu.test(cell)) return { value: undefined };
    return { fault: `${quote(cell)} is neither TRUE nor FALSE; write TRUE, or leave the cell empty` };
  },
  write: (value) => (value === true ? 'TRUE' : ''),
};
