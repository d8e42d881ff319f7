import type { Language } from '../../language/Language';
import { quote } from '../../operation/messages/quote';
import type { Form } from './Form';
import { guardFormula, withoutGuard } from './formulaGuard';

/** A text, an id, a code. `language` is the one that it is written in, if it is in any. */
export function textForm(language?: Language): Form {
  return {
    read: (cell) => {
      const text = withoutGuard(cell);
      const fault = textCellFault(text, language);
      return fault === undefined ? { value: text } : { fault };
    },
    write: (value) => guardFormula(String(value)),
  };
}

function textCellFault(text: string, language: Language | undefined): string | undefined {
  if (/[\n\r\u2028\u2029]/.test(text)) return 'holds a line break; write the text on one line';
  const lost = text.includes('\uFFFD') || (language !== undefined && /\?{3}/.test(text) && !scriptOf(language).test(text));
  return lost ? `${quote(text)} has lost its letters; save the sheet as 'CSV UTF-8' and write them again` : undefined;
}

/** A letter of the script that a language is written in. A spreadsheet that saves Bulgarian in a Western encoding puts a question mark for each letter. */
function scriptOf(language: Language): RegExp {
  return new RegExp(`\\p{Script=${new Intl.Locale(language).maximize().script ?? 'Zyyy'}}`, 'u');
}
