import { nextTask } from './nextTask';

/** How long a slice of work may keep the browser from drawing and answering, in milliseconds. */
const longest = 6;

/**
 * Does work that comes in steps, a few at a time, and lets the browser do everything else in between.
 *
 * @returns what the work gives in the end, or undefined once it isn't wanted any more.
 */
export async function inSlices<Result>(work: Generator<unknown, Result>, isWanted: () => boolean): Promise<Result | undefined> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < longest) continue;
    await nextTask();
    if (!isWanted()) return undefined;
    start = performance.now();
  }
}
