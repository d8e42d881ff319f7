import { languages, type Language } from '../language/Language';
import type { Operation } from '../operation/Operation';
import type { OperationView } from '../view/OperationView';
import { toOperationView } from '../view/toOperationView';

/** An operation in every language, for a page that offers all of them. */
export function loadViews(operation: Operation): Readonly<Record<Language, OperationView>> {
  return Object.fromEntries(languages.map((language) => [language, toOperationView(operation, language)])) as Record<Language, OperationView>;
}
