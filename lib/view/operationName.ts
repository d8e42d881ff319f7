import type { Language } from '../language/Language';
import type { Operation } from '../operation/Operation';
import { toText, type Text } from './Text';

/** An operation's name where it stands by itself or begins a title. A description gets the capital that it has not inside a sentence. */
export function operationName({ name, named, defaultLanguage }: Pick<Operation, 'name' | 'named' | 'defaultLanguage'>, language: Language): Text {
  const text = toText(name, language, defaultLanguage);
  if (named !== false) return text;
  return typeof text === 'string' ? capitalised(text, language) : { ...text, text: capitalised(text.text, text.language) };
}

function capitalised(words: string, language: Language): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language) + words.slice(first.length);
}
