import { didYouMean } from '../didYouMean';
import { quote } from '../messages/quote';

const mostListed = 12;

/** What would be right in place of an id that nothing has: the one that was meant, or those that there are. */
export function unknownReferenceMessage(id: string, known: ReadonlySet<string>): string {
  const meant = didYouMean(id, known);
  if (meant !== undefined) return `did you mean ${quote(meant)}?`;
  return known.size > 0 && known.size <= mostListed ? `write it there, or one of ${[...known].join(', ')}` : 'write it there first';
}
