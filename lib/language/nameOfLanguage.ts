import type { Language, LanguageTag } from './Language';

/** What a language is called in the language of a page: `German`, „немски“. (`languageName` is what it calls itself.) */
export function nameOfLanguage(tag: LanguageTag, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}
