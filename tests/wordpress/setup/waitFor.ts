import { setTimeout } from 'node:timers/promises';

/**
 * Waits until something is true, asking again and again.
 *
 * @throws Error when it isn't after a minute.
 */
export async function waitFor(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited a minute for ${what}.`);
    await setTimeout(100);
  }
}
