import type { BenchWindow, Seen } from './Seen';
import { tryMarkers } from './tryMarkers';
import { watchEntries } from './watchEntries';

/*
 * Runs in every page before the page's own scripts. It writes down what happens and when; where it is asked to, it also presses markers until a
 * popup opens.
 */
const bench = globalThis as unknown as BenchWindow;
const { live, tries } = bench.benchSettings;
const seen: Seen = { shift: 0, longTasks: [] };
bench.benchSeen = seen;

watchEntries(seen);
addEventListener('pointermove', ({ timeStamp }) => (seen.interest ??= timeStamp), { capture: true, passive: true });
if (live) watchLive(live);
if (tries) tryMarkers(bench.benchSettings, () => atNextFrame((time) => (seen.popup ??= time)));

function watchLive(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    atNextFrame((time) => (seen.live = time));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'data-live'] });
}

/** Calls back with the time at which the next frame has been drawn. */
function atNextFrame(drawn: (time: number) => void): void {
  requestAnimationFrame(() => setTimeout(() => drawn(performance.now())));
}
