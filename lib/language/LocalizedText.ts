import type { Language } from './Language';
import { disguise } from './pseudo/disguise';

/** A text by language. The operation's default language is always there; another may be missing. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** A text in one language, and which language that is: not always the one that was asked for. */
export type TextIn = { readonly text: string; readonly language: Language };

/**
 * The text in the language asked for or, where that translation is missing, in the fallback language.
 *
 * @throws RangeError when the text is in neither; the loader refuses such data, so it means a fault in the code.
 */
export function textIn(localized: LocalizedText, language: Language, fallback: Language): TextIn {
  const text = localized[language];
  if (text !== undefined) return { text: disguise(text, language), language };
  const fallbackText = localized[fallback];
  if (fallbackText === undefined) throw new RangeError(`A text is neither in '${language}' nor in '${fallback}'.`);
  return { text: disguise(fallbackText, fallback), language: fallback };
}
