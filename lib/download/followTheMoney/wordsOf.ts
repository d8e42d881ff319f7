import { languages } from '../../language/Language';
import type { LocalizedText } from '../../language/LocalizedText';

/** A text in every language that it is there in: the values of one property, which have no language in FollowTheMoney. */
export const wordsOf = (text: LocalizedText = {}): readonly string[] => languages.flatMap((language) => text[language] ?? []);
