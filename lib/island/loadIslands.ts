import { asksForReading } from './asksForReading';
import { fetchPart } from './fetchPart';
import { idleness, interest, load as pageLoad, size } from './waitFor';

/** Waits before the second and the third attempt, in milliseconds. */
const pauses = [400, 1600];

/** How long a reader waits before the page says that its code has not come, in milliseconds. */
const patience = 8000;

/**
 * Fetches what brings the page to life, once it is wanted: on pages for readers when the browser is idle, in a frame at the first sign of
 * interest, or when the address asks for what only a live page shows. Until then, and if nothing comes, the page is complete as it is.
 *
 * @param files the addresses of the styles, the facts and the code.
 * @param wake `idle` or `interest`.
 */
export async function loadIslands(files: readonly string[], wake: string): Promise<void> {
  const notice = document.getElementById('load-failed');
  let round = 0;
  let isAwake = false;

  async function attempt(): Promise<void> {
    await Promise.all(files.map((file) => fetchPart(file, round)));
    const { facts, wake: wakePage } = window.operationMap ?? {};
    if (!facts || !wakePage) throw new Error('The code of this page is something else.');
    if (!isAwake) wakePage(facts);
    isAwake = true;
  }

  async function load(): Promise<void> {
    if (isAwake) return;
    const late = setTimeout(say, patience, true);
    say(false);
    for (const pause of [...pauses, undefined]) {
      try {
        await attempt();
        break;
      } catch {
        round += 1; // asks anew, past whatever a cache holds
        if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    clearTimeout(late);
    say(!isAwake);
  }

  function say(hasFailed: boolean): void {
    if (notice) notice.hidden = !hasFailed || isAwake;
  }

  notice?.querySelector('button')?.addEventListener('click', () => void load());
  if (wake === 'interest' && !asksForReading(location.search)) await interest();
  await pageLoad();
  await size();
  if (wake === 'idle') await idleness();
  await load();
}
