import { foreignFault } from '../characters/foreignFault';
import { didYouMean } from '../didYouMean';
import { quote } from './quote';

/** That a value is none of those there are, with the one that was meant. `source` is the value as written. */
export function choiceMessage(input: unknown, source: string, choices: readonly string[]): string {
  const written = typeof input === 'string' ? input : source;
  const list = `one of ${choices.join(', ')}`;
  if (written === '') return `must be ${list}`;
  const foreign = foreignFault(written, { faultOf: (plain) => (choices.includes(plain) ? undefined : choiceMessage(plain, plain, choices)) });
  if (foreign !== undefined) return foreign;
  const meant = didYouMean(written, choices);
  return `${quote(written)} is not ${list}${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}`;
}
