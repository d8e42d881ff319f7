import type { Language } from './Language';

const names: Readonly<Record<Language, string>> = { en: 'English', bg: 'Български' };

/** A language's name in that language itself, which is how a reader looks for it. */
export function languageName(language: Language): string {
  return names[language];
}
