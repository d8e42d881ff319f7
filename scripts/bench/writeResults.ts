import { readFileSync, writeFileSync } from 'node:fs';
import { writeBetween } from './writeBetween';

/** Where results are written, between the lines that mark their places. */
const resultsFile = 'docs/performance.md';

/**
 * Prints what a benchmark came to and writes it into `docs/performance.md`.
 *
 * @param place the name of the lines that it stands between.
 * @param numbers every single number, for the file `out` where one is asked for.
 */
export function writeResults(place: string, results: string, out: string | undefined, numbers: object): void {
  console.log(`\n${results}`);
  writeFileSync(resultsFile, writeBetween(readFileSync(resultsFile, 'utf8'), place, results));
  if (out) writeFileSync(out, JSON.stringify(numbers, undefined, 1));
}
