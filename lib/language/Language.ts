/** The languages the site is written in, in the order in which they are offered. */
export const languages = ['en', 'bg'] as const;

/** An ISO 639-1 code of a language the site is written in. */
export type Language = (typeof languages)[number];

/** A BCP 47 tag in its canonical form: the language that a cited text is written in, which may be any. */
export type LanguageTag = string;

/** The language of `/`, and the one that a missing translation falls back to unless an operation says otherwise. */
export const defaultLanguage: Language = 'en';

/** Whether a value, from an address for instance, is the code of a language the site is written in. */
export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}
