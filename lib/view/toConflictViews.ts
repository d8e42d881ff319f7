import type { Language } from '../language/Language';
import type { Operation } from '../operation/Operation';
import type { ConflictView } from './OperationView';
import { correctedOn } from './correctedOn';
import { toText } from './Text';
import { toCitationViews } from './toCitationViews';

/** What sources state differently, in one language. */
export function toConflictViews(operation: Operation, language: Language): readonly ConflictView[] {
  return operation.conflicts.map(({ id, question, accounts }) => ({
    id,
    question: toText(question, language, operation.defaultLanguage),
    accounts: accounts.map(({ text, citations }) => ({ text: toText(text, language, operation.defaultLanguage), citations: toCitationViews(citations, operation, language) })),
    ...correctedOn(operation, language, ({ conflict }) => conflict === id),
  }));
}
