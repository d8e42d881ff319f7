/** The longest that anything may take, in milliseconds. */
const patience = 15_000;

/**
 * Asks again and again, until there is an answer that counts. A question that fails, as in a page that is just leaving, is asked again.
 *
 * @param what is waited for, in words.
 * @returns the first answer that is neither undefined nor false nor null.
 * @throws Error after 15 seconds.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>): Promise<T> {
  let fault: unknown;
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 40))) {
    try {
      const answer = await ask();
      fault = undefined;
      if (answer !== undefined && answer !== null && answer !== false) return answer;
    } catch (error) {
      fault = error;
    }
  }
  throw new Error(`Not in time: ${what}`, { cause: fault });
}
