import { didYouMean } from '../didYouMean';
import { quote } from './quote';

/** That a record has a key of its own invention, with the key that was meant or those that there are. */
export function unknownKeyMessage(key: string, known: readonly string[], record: Record<string, unknown>): string {
  const [, beforeColon = ''] = /^([\w-]+):/.exec(key) ?? [];
  if (known.includes(beforeColon)) return `a space must follow the colon of ${quote(`${beforeColon}:`)}; write it there`;
  const meant = didYouMean(key, known.filter((other) => !(other in record)));
  return `${quote(key)} is not a key here; ${meant === undefined ? `the keys are ${known.join(', ')}` : `did you mean ${quote(meant)}?`}`;
}
