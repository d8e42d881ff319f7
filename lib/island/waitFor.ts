const signs = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;

/** Waits for the reader's first sign of interest in the page. */
export async function interest(): Promise<void> {
  const waiting = new AbortController();
  await new Promise((resolve) => {
    for (const sign of signs) addEventListener(sign, resolve, { passive: true, signal: waiting.signal });
  });
  waiting.abort();
}

/** Waits until the browser has nothing better to do. */
export async function idleness(): Promise<void> {
  await new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve, 200); // Safari
  });
}

/** How long to wait for what the page itself names, in milliseconds: its sheet for paper may never come. */
const enough = 3000;

/** Waits until the page's `load` has fired: what is fetched before would hold it up, and some hosts start a frame anew whose `load` is late. */
export async function load(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
    setTimeout(resolve, enough);
  });
}

/** Waits until the page has a size: a hidden frame fetches nothing. */
export async function size(): Promise<void> {
  while (innerWidth === 0) await new Promise((resolve) => addEventListener('resize', resolve, { once: true }));
}
