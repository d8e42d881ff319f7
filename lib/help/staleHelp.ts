import type { Finding } from '../operation/Finding';
import { quote } from '../operation/messages/quote';
import { daysBetween, type PartialDate } from '../operation/PartialDate';
import type { Located } from '../operation/schema/locateAll';
import { helpEntriesIn } from './helpEntriesIn';

/** After so many days an entry is to be looked at again: numbers and hours change, and somebody may rely on them. */
const longest = 90;

/** Entries that nobody has checked against their source for too long. A warning: the passing of time may never stop a build. */
export function* staleHelp(located: readonly Located[], today: PartialDate): Generator<Finding> {
  for (const { path, value } of helpEntriesIn(located)) {
    if (daysBetween(value.checked, today) <= longest) continue;
    const message = `${quote(value.checked)} is more than ${longest} days ago; hold the entry against its source again, and write the day`;
    yield { path: [...path, 'checked'], at: 'value', message };
  }
}
