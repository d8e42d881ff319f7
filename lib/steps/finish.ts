/** Does all of a piece of work that comes in steps, and returns what it gives in the end. */
export function finish<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
