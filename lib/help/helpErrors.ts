import { futureMessage, newestDay } from '../operation/currentDay';
import type { Finding } from '../operation/Finding';
import { quote } from '../operation/messages/quote';
import { languageDescriptions } from '../operation/schema/enumDescriptions';
import type { Located } from '../operation/schema/locateAll';
import { bannedTermsIn } from '../operation/terms/bannedTermsIn';
import { helpEntriesIn } from './helpEntriesIn';

/** What must agree between values that are each right by themselves, and the terms that are never used. */
export function* helpErrors(located: readonly Located[], today: string): Generator<Finding> {
  const ids = new Set<string>();
  for (const { path, value } of helpEntriesIn(located)) {
    if (ids.has(value.id)) yield { path: [...path, 'id'], at: 'value', message: `${quote(value.id)} stands twice in this file; give each entry an id of its own` };
    ids.add(value.id);
    if (value.telephone === undefined && value.url === undefined) yield { path: [...path, 'telephone'], at: 'missing', message: "there is neither 'telephone' nor 'url'; write at least one, or readers have nowhere to turn" };
    if (value.checked > newestDay(today)) yield { path: [...path, 'checked'], at: 'value', message: `${quote(value.checked)} ${futureMessage(newestDay(today))}` };
    for (const language of new Set(value.languages)) {
      for (const [at, text] of [[['name'], value.name], [['purpose'], value.purpose], [['source', 'publisher'], value.source.publisher]] as const) {
        if (text[language] === undefined) yield { path: [...path, ...at, language], at: 'missing', message: `${quote(language)} is missing; translate it, or take ${languageDescriptions[language]} out of 'languages'` };
      }
    }
  }
  yield* bannedTermsIn(located);
}
