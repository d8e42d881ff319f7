import type { Direction } from '../directionOf';
import type { Language } from '../Language';
import { lengthen } from './lengthen';
import { turn } from './turn';

/** A language that nobody speaks, made of a real one's words to show what a page can hold. */
export type PseudoLocale = { readonly direction: Direction; readonly disguise: (text: string) => string };

const pseudoLocales: Readonly<Partial<Record<Language, PseudoLocale>>> = { en: { direction: 'ltr', disguise: lengthen }, bg: { direction: 'rtl', disguise: turn } };

/**
 * What stands in for a language in a build that asks for pseudo-locales (`PSEUDO_LOCALES=1`): longer words for English, a right-to-left
 * script for Bulgarian. None in any other build, where the compiler leaves this out of what browsers get.
 */
export function pseudoLocaleOf(language: Language): PseudoLocale | undefined {
  return process.env.PSEUDO_LOCALES === '1' ? pseudoLocales[language] : undefined;
}
