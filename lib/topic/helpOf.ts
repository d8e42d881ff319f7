import type { HelpEntry } from '../help/HelpEntry';
import type { HelpView } from '../help/HelpView';
import { toHelpViews } from '../help/toHelpViews';
import { languages, type Language } from '../language/Language';
import { textIn } from '../language/LocalizedText';
import type { Topic } from './Topic';

/** What pages of a topic offer to readers of a language: words of care, and where to find help or to report. */
export type HelpOfTopic = { readonly care?: string; readonly entries: readonly HelpView[] };

/** The help that a topic calls for, in a language's words and in the topic's order. */
export function helpOf(topic: Topic, entries: readonly HelpEntry[], language: Language): HelpOfTopic {
  return {
    ...(topic.care && { care: textIn(topic.care, language, language).text }),
    entries: toHelpViews(entriesOf(topic, entries), language),
  };
}

/** The languages in which a topic's pages have help to show. */
export function languagesOfHelp(topic: Topic, entries: readonly HelpEntry[]): readonly Language[] {
  const own = entriesOf(topic, entries);
  return languages.filter((language) => own.some((entry) => entry.languages.includes(language)));
}

function entriesOf({ help }: Topic, entries: readonly HelpEntry[]): readonly HelpEntry[] {
  return help.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}
