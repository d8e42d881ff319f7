import { z } from 'zod';
import { languages, type Language } from '../../language/Language';
import { longestName, longestText, textSchema } from './textSchema';

/** A name, a label or a headline by language. That the operation's default language is there is a cross-check. */
export const localizedNameSchema = byLanguage(longestName);

/** The most characters of what stands on the map itself. */
const longestShort = 40;

/** Two or three words by language, for the map itself. */
export const localizedShortSchema = localizedNameSchema.check(({ value, issues }) => {
  for (const language of languages) {
    const text = value[language];
    if (text === undefined || text.length <= longestShort) continue;
    issues.push({ code: 'custom', input: text, path: [language], message: `is ${text.length} characters long; shorten it to two or three words, ${longestShort} characters at most` });
  }
});

/** A text by language. That the operation's default language is there is a cross-check. */
export const localizedTextSchema = byLanguage(longestText);

function byLanguage(longest: number) {
  const text = textSchema(longest).exactOptional();
  const shape = Object.fromEntries(languages.map((language) => [language, text.describe(`The text in the language '${language}'.`)]));
  return z.strictObject(shape as Record<Language, typeof text>);
}
