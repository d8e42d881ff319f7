import { languages, type Language } from './Language';

const listFormats = Object.fromEntries(languages.map((language) => [language, new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' })])) as Record<Language, Intl.ListFormat>;

/** Words in a row, as the language joins them: `a, b and c`, „а, б и в“. To be called at build only (see `formatDate`). */
export function formatList(words: readonly string[], language: Language): string {
  return listFormats[language].format(words);
}
