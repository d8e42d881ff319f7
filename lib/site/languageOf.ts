import { notFound } from 'next/navigation';
import { isLanguage, type Language } from '../language/Language';

/** The language that an address names; any other has no page. */
export function languageOf(lang: string): Language {
  return isLanguage(lang) ? lang : notFound();
}
