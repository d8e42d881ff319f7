import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { Operation, Source } from '../operation/Operation';
import { toText, wordsOf, type Text } from './Text';

/** Who carried a text that was read there, and the words around the name: `as carried by BTA`. */
export type CarriedBy = { readonly before: string; readonly name: Text; readonly after: string };

/** Who carried a source; nothing where it was read at its publisher. */
export function carriedBy({ via }: Source, { defaultLanguage }: Operation, language: Language): CarriedBy | undefined {
  if (via === undefined) return undefined;
  const [before = '', after = ''] = messagesIn(language).citation.via.split('{publisher}');
  return { before, name: toText(via, language, defaultLanguage), after };
}

/** Who carried a text, in bare words: `as carried by BTA`. */
export const carriedWords = ({ before, name, after }: CarriedBy): string => `${before}${wordsOf(name)}${after}`;

/** Who published a text and who carried it, for lists of bare words: `Reuters (as carried by WSAU)`. */
export function withCarrier(publisher: Text, carried: CarriedBy | undefined): string {
  return carried === undefined ? wordsOf(publisher) : `${wordsOf(publisher)} (${carriedWords(carried)})`;
}
