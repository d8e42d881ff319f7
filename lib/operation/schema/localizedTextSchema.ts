import { z } from 'zod';
import { languages, type Language } from '../../language/Language';
import { longestName, longestText, textSchema } from './textSchema';

/** A name, a label or a headline by language. That the operation's default language is there is a cross-check. */
export const localizedNameSchema = byLanguage(longestName);

/** A text by language. That the operation's default language is there is a cross-check. */
export const localizedTextSchema = byLanguage(longestText);

function byLanguage(longest: number) {
  const text = textSchema(longest).exactOptional();
  const shape = Object.fromEntries(languages.map((language) => [language, text.describe(`The text in the language '${language}'.`)]));
  return z.strictObject(shape as Record<Language, typeof text>);
}
