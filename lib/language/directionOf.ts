import type { Language } from './Language';
import { pseudoLocaleOf } from './pseudo/pseudoLocaleOf';

/** The way in which a line is read. */
export type Direction = 'ltr' | 'rtl';

const directions: Readonly<Record<Language, Direction>> = { en: 'ltr', bg: 'ltr' };

/** The way in which a language is read: for `dir`, and for what CSS can't turn by itself. */
export function directionOf(language: Language): Direction {
  return pseudoLocaleOf(language)?.direction ?? directions[language];
}
