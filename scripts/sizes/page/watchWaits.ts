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

function isThere({ selector, count }: Wait): boolean {
  const seen = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
  return count === 'some' ? seen > 0 : seen === count;
}
