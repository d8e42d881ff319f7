import { foreignFault } from '../characters/foreignFault';
import { didYouMean } from '../didYouMean';
import { quote } from './quote';

/** That a record has a key of its own invention, with the key that was meant or those that there are. */
export function unknownKeyMessage(key: string, known: readonly string[], record: Record<string, unknown>): string {
  const [, beforeColon = ''] = /^([\w-]+):/.exec(key) ?? [];
  if (known.includes(beforeColon)) return `a space must follow the colon of ${quote(`${beforeColon}:`)}; write it there`;
  const beforeComma = Object.keys(record).find((other) => /tude$/.test(other) && typeof record[other] === 'number' && Number.isInteger(record[other]));
  if (/^\d+$/.test(key) && record[key] === null && beforeComma !== undefined) {
    return `a comma ends an entry, so ${quote(key)} is read as a key; write numbers with a point, as in 13.75`;
  }
  const foreign = foreignFault(key, { faultOf: (plain) => (known.includes(plain) ? undefined : unknownKeyMessage(plain, known, record)) });
  if (foreign !== undefined) return foreign;
  const meant = didYouMean(key, known.filter((other) => !(other in record)));
  return `${quote(key)} is not a key here; ${meant === undefined ? `the keys are ${known.join(', ')}` : `did you mean ${quote(meant)}?`}`;
}
