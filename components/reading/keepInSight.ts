/** What details are set for at least, in rem: in less room they are drawn smaller, and still larger than before the reader zoomed in. */
const least = { width: 15, height: 10 };

/** How much they may take of the height that is seen, so that what opened them can stay in sight above them. */
const share = 0.7;

/**
 * Keeps a box that is fixed to the window where a reader sees it who has zoomed the page in with two fingers: at the lower edge of what is seen
 * when the box opens. It then stays there, to be moved over and zoomed into, until the reader zooms out.
 *
 * @returns what ends that.
 */
export function keepInSight(box: HTMLElement): () => void {
  const seen = window.visualViewport;
  if (!seen) return () => undefined;
  let scale = placeIn(seen, box);
  // What opens may also bring the map into sight, which moves what is seen: the box goes along until the reader moves.
  let isOpening = true;
  function follow(): void {
    if (seen && (isOpening || seen.scale < scale)) scale = placeIn(seen, box);
  }
  function letGo(): void {
    isOpening = false;
  }
  const ends = new AbortController();
  const { signal } = ends;
  for (const change of ['resize', 'scroll']) seen.addEventListener(change, follow, { signal });
  for (const move of ['pointerdown', 'wheel']) addEventListener(move, letGo, { signal, capture: true, passive: true });
  return () => ends.abort();
}

function placeIn({ scale, offsetLeft, offsetTop, width, height }: VisualViewport, box: HTMLElement): number {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const drawn = Math.min(1, width / (least.width * rem), (share * height) / (least.height * rem));
  box.style.cssText = !isZoomed(scale)
    ? ''
    : `position-area: none; position-try-fallbacks: none; inset: ${offsetTop + height}px auto auto ${offsetLeft}px; margin: 0; ` +
      `width: ${width / drawn}px; max-width: none; max-height: ${(share * height) / drawn}px; transform-origin: 0 0; transform: scale(${drawn}) translateY(-100%)`;
  return scale;
}

/** Whether a page is zoomed in by more than rounding makes of a page that isn't. */
const isZoomed = (scale: number): boolean => scale > 1.01;

/** Whether the reader sees a part of the window alone. */
export const isZoomedIn = (): boolean => isZoomed(window.visualViewport?.scale ?? 1);
