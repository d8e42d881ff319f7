import type { Language } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import { messagesIn } from '../language/messagesIn';
import type { Operation, Subject } from '../operation/Operation';
import { toText, type Text } from './Text';

/** The entry that a correction or an addition is about, in words; nothing for an agency and a country, and for what the data holds no more. */
export function subjectText({ figure, step, unknown, conflict, source, summary }: Subject, operation: Operation, language: Language): Text | undefined {
  if (summary) return messagesIn(language).sections.summary;
  const found = [
    operation.figures.find(({ id }) => id === figure)?.label,
    operation.steps.find(({ id }) => id === step)?.text,
    operation.unknowns.find(({ id }) => id === unknown)?.text,
    operation.conflicts.find(({ id }) => id === conflict)?.question,
    operation.sources.find(({ id }) => id === source)?.publisher,
  ].find((text): text is LocalizedText => text !== undefined);
  return found && toText(found, language, operation.defaultLanguage);
}
