import type { Language } from '../Language';
import { pseudoLocaleOf } from './pseudoLocaleOf';

/** A reader's text as it is or, in a build that asks for pseudo-locales, in the one that stands in for its language. */
export function disguise(text: string, language: Language): string {
  return pseudoLocaleOf(language)?.disguise(text) ?? text;
}

/** The same for every text of a table of messages, however deep. */
export function disguiseAll<Table extends object>(table: Table, language: Language): Table {
  if (!pseudoLocaleOf(language)) return table;
  const entries = Object.entries(table).map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? disguise(value, language) : disguiseAll(value as object, language)]);
  return Object.fromEntries(entries) as Table;
}
