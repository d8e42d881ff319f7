import type { Language } from './Language';

/** Words in a row, as the language joins them: `a, b and c`, „а, б и в“. To be called at build only (see `formatDate`). */
export function formatList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(words);
}
