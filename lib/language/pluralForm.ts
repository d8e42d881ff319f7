import type { Language } from './Language';
import type { Counted } from './messages/Messages';

const rules = new Map<Language, Intl.PluralRules>();

/** The plural form that the language asks for with a count (CLDR's rules; no language here has more than two). */
export function pluralForm(count: number, language: Language): keyof Counted {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count) === 'one' ? 'one' : 'other';
}
