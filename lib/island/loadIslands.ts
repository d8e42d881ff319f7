import { asksForReading } from './asksForReading';
import { fetchPart } from './fetchPart';
import { isTooOld } from './isTooOld';
import { stayPicture } from './stayPicture';
import { idleness, interest, load, size } from './waitFor';

/** How long a reader waits before the page says that its code has not come, in milliseconds. */
const patience = 8000;

/**
 * Fetches what brings the page to life, once it is wanted and the browser is idle: on pages for readers at once, in a frame at the first sign
 * of interest, or when the address asks for what only a live page shows. Until then, and if nothing comes, the page is complete as it is. In an
 * idle moment, so that a first press has opened its details before anything is asked for. A browser that is too old for the code fetches none.
 *
 * @param files the addresses of the styles, the facts and the code.
 * @param wake `idle` or `interest`.
 */
export async function loadIslands(files: readonly string[], wake: string): Promise<void> {
  const notice = document.getElementById('load-failed');
  if (isTooOld()) {
    stayPicture(notice);
    return;
  }
  let isAwake = false;
  let round = 0;

  function fetchAll(): void {
    const come = new Set<string>();
    const late = setTimeout(say, patience, true);
    say(false);
    for (const file of files) fetchPart(file, round, () => wakeWith(come.add(file)), () => say(true));
    round += 3;

    function wakeWith({ size: count }: ReadonlySet<string>): void {
      if (count < files.length) return;
      clearTimeout(late);
      const { facts, wake: wakePage } = window.operationMap ?? {};
      try {
        if (!isAwake && facts && wakePage && areStylesWhole()) {
          wakePage(facts);
          isAwake = true;
        }
      } finally {
        say(true);
      }
    }
  }

  function say(hasFailed: boolean): void {
    if (notice) notice.hidden = isAwake || !hasFailed;
  }

  notice?.querySelector('button')?.addEventListener('click', fetchAll);
  if (wake === 'interest' && !asksForReading(location.search)) await interest();
  await load();
  await size();
  await idleness();
  fetchAll();
}

/** Whether the live map's styles are here to their end, which sets this: browsers report no sheet that ended early, or was a page. */
function areStylesWhole(): boolean {
  const loader = document.querySelector('[data-wake]');
  return loader !== null && getComputedStyle(loader).getPropertyValue('--live-map') !== '';
}
