import { defaultLanguage, languages, type Language } from '../language/Language';

/** The same page in each language by `hreflang`, and the one for readers of any other language. */
export function languageLinks(hrefIn: (language: Language) => string): Readonly<Record<Language | 'x-default', string>> {
  const hrefs = Object.fromEntries(languages.map((language) => [language, hrefIn(language)])) as Record<Language, string>;
  return { ...hrefs, 'x-default': hrefs[defaultLanguage] };
}
