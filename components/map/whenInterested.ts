const signs = ['pointerenter', 'pointerdown', 'touchstart', 'focusin'] as const;

/** Calls back at the reader's first sign of interest in an element. Returns a function that stops waiting. */
export function whenInterested(element: HTMLElement, interested: () => void): () => void {
  function stop(): void {
    for (const sign of signs) element.removeEventListener(sign, once);
  }
  function once(): void {
    stop();
    interested();
  }
  for (const sign of signs) element.addEventListener(sign, once, { passive: true });
  return stop;
}

/** Calls back when the page has loaded and the browser has nothing better to do. Returns a function that stops waiting. */
export function whenIdle(idle: () => void): () => void {
  let handle: number | undefined;
  const hasIdle = 'requestIdleCallback' in window; // not in Safari
  function ask(): void {
    handle = hasIdle ? requestIdleCallback(idle, { timeout: 2000 }) : window.setTimeout(idle, 200);
  }
  if (document.readyState === 'complete') ask();
  else addEventListener('load', ask, { once: true });
  return () => {
    removeEventListener('load', ask);
    if (handle === undefined) return;
    if (hasIdle) cancelIdleCallback(handle);
    else clearTimeout(handle);
  };
}
