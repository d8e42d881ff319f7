import type { Language } from '../language/Language';
import { nameInSentence } from '../language/nameInSentence';
import { textIn, type LocalizedText, type TextIn } from '../language/LocalizedText';

/** A text in the page's language, or one that has no translation, with the language it is in. Short, since it travels to the browser. */
export type Text = string | TextIn;

/** A text for a page in `language`; where that translation is missing it is the fallback's and says so. */
export function toText(localized: LocalizedText, language: Language, fallback: Language): Text {
  const found = textIn(localized, language, fallback);
  return found.language === language ? found.text : found;
}

/** The bare words of a text, for names and titles that can carry no mark of their language. */
export function wordsOf(text: Text): string {
  return typeof text === 'string' ? text : text.text;
}

type Named = { readonly name: Text; readonly described?: Text; readonly language: Language };

/** The bare words of an operation's name inside a sentence of a page. A description, and a name in another language, stay as they are written. */
export function nameWithin({ name, described, language }: Named): string {
  if (described !== undefined) return wordsOf(described);
  return typeof name === 'string' ? nameInSentence(name, language) : name.text;
}
