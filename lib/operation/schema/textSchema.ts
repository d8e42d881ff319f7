import { z } from 'zod';
import { textFault } from './textFault';

/** The most characters of a name, a label or a headline. */
export const longestName = 300;
/** The most characters of any other text. */
export const longestText = 2_000;

/** Every text that readers see is of a variant of this one; an address is none. */
export const shownTextSchema = z.string();

/** One text in one language, at most `longest` characters (UTF-16 code units). */
export function textSchema(longest: number) {
  return shownTextSchema
    .min(1, 'is empty; write the text')
    .max(longest, { error: ({ input }) => `is ${String(input).length.toLocaleString('en')} characters long; shorten it to ${longest.toLocaleString('en')} or fewer` })
    .check(({ value, issues }) => {
      const message = textFault(value);
      if (message !== undefined) issues.push({ code: 'custom', input: value, message });
    });
}
