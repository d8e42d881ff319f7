import { foreignFault } from '../characters/foreignFault';
import { quote } from './quote';

/**
 * That a value is of another type than the field's, and how to write it.
 *
 * @param expected zod's word for a type.
 * @param source The value as it is written in the file.
 * @param example How a number in this field is written.
 * @param isWhole Whether it can only be a whole one.
 */
export function typeMessage(expected: string, input: unknown, source: string, example: string, isWhole = false): string {
  switch (expected) {
    case 'string':
      return textMessage(input, source);
    case 'number':
    case 'int':
      return typeof input === 'string' ? numeralMessage(input, example, isWhole) : `must be ${example}`;
    case 'array':
      return "must be a list; write its entries between '[' and ']', or on lines that begin with '- '";
    default:
      return "must be a record; write its keys between '{' and '}', or on lines of their own as 'key: value'";
  }
}

/** That a text by language is only a text, or something else. */
export function localizedTextMessage(input: unknown, languages: readonly string[]): string {
  const example = `{ ${languages.map((language) => `${language}: …`).join(', ')} }`;
  return typeof input === 'string' ? `must say its language; write ${example} instead of the text alone` : `must be a text by language; write ${example}`;
}

function textMessage(input: unknown, source: string): string {
  if (Array.isArray(input)) return 'must be one text, not a list';
  if (typeof input === 'object') return 'must be one text, not a record of keys';
  return `must be a text; put it in quotes: "${source}"`;
}

function numeralMessage(input: string, example: string, isWhole: boolean): string {
  const foreign = foreignFault(input, { faultOf: (plain) => (/^-?\d+(\.\d+)?$/.test(plain) ? undefined : numeralMessage(plain, example, isWhole)), show: (plain) => plain });
  if (foreign !== undefined) return foreign;
  if (isWhole && /^\d{1,3}([,.' \u00a0]\d{3})+$/.test(input)) return `${quote(input)} has a mark between its digits; write ${input.replace(/\D/g, '')} without it`;
  if (/^-?\d+,\d+$/.test(input)) return `${quote(input)} has a comma; write ${input.replace(',', '.')} with a point`;
  if (/^-?\d+(\.\d+)?$/.test(input)) return `${quote(input)} is a text because of its quotes; write ${input} without them`;
  return `${quote(input)} is not a number; write ${example}`;
}
