import type { Wait, WaitWindow } from './WaitWindow';

/*
 * Runs in a page before the page's own scripts: tells how long it takes from an event until something is to be seen, painted. Asked from
 * without, an answer would come up to half a second late.
 */
const watched = globalThis as unknown as WaitWindow;

watched.beginWait = (wait: Wait) => {
  watched.waited = new Promise((resolve) => {
    addEventListener(
      wait.event,
      () => {
        const start = performance.now();
        function look(): void {
          if (isThere(wait)) setTimeout(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        }
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
};

/** Counts before it looks closer: to ask of an element that is not set yet whether it can be seen makes the browser set it. */
function isThere({ selector, count }: Wait): boolean {
  const found = [...document.querySelectorAll(selector)];
  if (count === 'some') return found.some((element) => element.checkVisibility());
  return found.length === count && found.every((element) => element.checkVisibility());
}
