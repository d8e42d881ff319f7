import { languages } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import { messagesIn } from '../language/messagesIn';
import type { ConflictKind } from './Operation';

/**
 * The question of a kind of conflict, in every language.
 *
 * @throws RangeError for a conflict without a kind; the loader refuses one that has no question either.
 */
export function conflictQuestion(kind: ConflictKind | undefined): LocalizedText {
  if (kind === undefined) throw new RangeError('A conflict has neither a question nor a kind.');
  return Object.fromEntries(languages.map((language) => [language, messagesIn(language).conflicts[kind]]));
}
