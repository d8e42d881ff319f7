import { languages, type Language } from '../language/Language';

/** One page's address in every language. */
export function hrefsIn(hrefIn: (language: Language) => string): Readonly<Record<Language, string>> {
  return Object.fromEntries(languages.map((language) => [language, hrefIn(language)])) as Record<Language, string>;
}
