import { operationPath } from '../address/paths';
import { fill } from '../language/fill';
import { formatDate } from '../language/formatDate';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { WithdrawnOperation } from '../operation/Operation';
import type { PartialDate } from '../operation/PartialDate';
import { toText, wordsOf, type Text } from './Text';

/** What a withdrawn operation's addresses tell in one language. */
export type Notice = {
  readonly language: Language;
  readonly slug: string;
  /** What the page is called: it names the operation, where the name may still be said. */
  readonly title: string;
  /** That it was withdrawn, and when. */
  readonly heading: string;
  readonly date: PartialDate;
  readonly text: Text;
  /** The path of its page. */
  readonly path: string;
};

/** What is told of a withdrawn operation. */
export function toNotice(operation: WithdrawnOperation, language: Language): Notice {
  const { slug, name, defaultLanguage, withdrawn } = operation;
  const { date, text } = withdrawn;
  const messages = messagesIn(language).withdrawn;
  const heading = fill(messages.on, { date: formatDate(date, language) });
  return {
    language,
    slug,
    title: name ? fill(messages.title, { name: wordsOf(toText(name, language, defaultLanguage)) }) : heading,
    heading,
    date,
    text: toText(text, language, defaultLanguage),
    path: operationPath(language, slug),
  };
}
