/** So long a work says nothing of how far it is, in milliseconds. */
const pause = 5000;

/**
 * Says on the terminal how far a long work is, every few seconds. What takes no longer than that says nothing.
 *
 * @param what the work, as the beginning of a line.
 * @param now the time in milliseconds, from whenever.
 * @returns to be told how many of the total are done, after each.
 */
export function tellProgress(what: string, total: number, now: () => number = () => performance.now()): (done: number) => void {
  let told = now();
  return (done) => {
    if (now() - told < pause) return;
    told = now();
    console.log(`${what}: ${done} of ${total}`);
  };
}
