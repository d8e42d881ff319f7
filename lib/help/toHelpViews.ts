import { formatDate } from '../language/formatDate';
import type { Language } from '../language/Language';
import { textIn } from '../language/LocalizedText';
import type { HelpEntry } from './HelpEntry';
import type { HelpView } from './HelpView';

/** What pages of a language offer, in its words, in the order of the data. */
export function toHelpViews(entries: readonly HelpEntry[], language: Language): readonly HelpView[] {
  return entries
    .filter(({ languages }) => languages.includes(language))
    .map(({ id, name, purpose, telephone, url, source, checked }) => ({
      id,
      name: textIn(name, language, language).text,
      purpose: textIn(purpose, language, language).text,
      ...(telephone && { telephone: { words: telephone.replaceAll(' ', '\u00a0'), href: `tel:${telephone.replaceAll(' ', '')}` } }),
      ...(url && { url }),
      source: { publisher: textIn(source.publisher, language, language).text, url: source.url },
      checked: formatDate(checked, language),
    }));
}
