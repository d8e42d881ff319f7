import type { Finding } from '../operation/Finding';
import type { PartialDate } from '../operation/PartialDate';
import type { Located } from '../operation/schema/locateAll';
import { personFaults } from '../operation/warnings/describedPersons';
import { numbersDifferingIn } from '../operation/warnings/numbersDifferingIn';
import { helpEntriesIn } from './helpEntriesIn';
import { staleHelp } from './staleHelp';

/** What an editor judges in the file of help: what was checked too long ago, numbers that differ between languages, words about persons. */
export function* helpWarnings(located: readonly Located[], today: PartialDate): Generator<Finding> {
  yield* staleHelp(located, today);
  yield* numbersDifferingIn(located);
  for (const { path, value } of helpEntriesIn(located)) {
    for (const [language, text] of Object.entries(value.purpose)) {
      for (const message of personFaults(text, Object.values(value.name))) yield { path: [...path, 'purpose', language], at: 'value', message };
    }
  }
}
