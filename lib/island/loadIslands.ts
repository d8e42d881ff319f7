import { asksForReading } from './asksForReading';
import { fetchPart } from './fetchPart';
import * as wait from './wait';

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
  let isAwake = false;
  let round = 0;

  async function load(): Promise<void> {
    const late = setTimeout(say, patience, true);
    say(false);
    for (let attempt = 0; attempt < 3 && !isAwake; attempt++) {
      if (attempt > 0) await wait.pause(100 * 4 ** attempt);
      try {
        await Promise.all(files.map((file) => fetchPart(file, round)));
        const { facts = {}, wake: wakePage } = window.operationMap ?? {};
        if (!wakePage) throw new Error('Not the code of this page.');
        if (!isAwake) wakePage(facts);
        isAwake = true;
      } catch {
        round += 1; // asks anew, past whatever a cache holds
      }
    }
    clearTimeout(late);
    say(!isAwake);
  }

  function say(hasFailed: boolean): void {
    if (notice) notice.hidden = isAwake || !hasFailed;
  }

  notice?.querySelector('button')?.addEventListener('click', () => void load());
  if (wake === 'interest' && !asksForReading(location.search)) await wait.interest();
  await wait.load();
  await wait.size();
  if (wake === 'idle') await wait.idleness();
  await load();
}
