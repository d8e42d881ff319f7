import { nextTask } from './nextTask';

/** How long a slice of work may keep the browser from drawing and answering, in milliseconds. */
const longest = 6;

/**
 * Collects what comes in steps, a few at a time, and lets the browser do everything else in between.
 *
 * @returns all of it, or undefined once it isn't wanted any more.
 */
export async function inSlices<Step>(steps: Iterable<Step>, isWanted: () => boolean): Promise<readonly Step[] | undefined> {
  const done: Step[] = [];
  let start = performance.now();
  for (const step of steps) {
    done.push(step);
    if (performance.now() - start < longest) continue;
    await nextTask();
    if (!isWanted()) return undefined;
    start = performance.now();
  }
  return done;
}
