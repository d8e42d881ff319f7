import { readFileSync } from 'node:fs';

const words = readFileSync('docs/reliability.md', 'utf8').replace(/\s+/g, ' ');

/**
 * A number that `docs/reliability.md` states: of “200 queries” `statedCount('queries')` is 200. The tests that do it hold the document to it.
 *
 * @param what the words right behind the number.
 * @throws RangeError unless a number stands before them exactly once.
 */
export function statedCount(what: string): number {
  const [found, ...others] = Array.from(words.matchAll(new RegExp(`\\b(\\d+) ${what}\\b`, 'g')), ([, number]) => Number(number));
  if (found === undefined || others.length > 0) throw new RangeError(`docs/reliability.md says ${found === undefined ? 'nowhere' : 'more than once'} how many ${what} there are.`);
  return found;
}
