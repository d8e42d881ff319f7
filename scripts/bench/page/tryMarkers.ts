import type { Settings } from './Seen';

/** How often the page is looked at, and how long a press is given before the next one, in milliseconds. */
const [look, patience] = [20, 250];

/** Presses the first marker that a pointer would reach, again and again until a popup is open, and calls back then. */
export function tryMarkers({ marker, popup }: Settings, opened: () => void): void {
  let pressAgainAt = 0;
  function tryOnce(): void {
    if (isOpen(popup)) return opened();
    if (performance.now() >= pressAgainAt) {
      const target = [...document.querySelectorAll(marker)].map(reachable).find((element) => element !== undefined);
      if (target) {
        press(target);
        if (isOpen(popup)) return opened();
        pressAgainAt = performance.now() + patience;
      }
    }
    setTimeout(tryOnce, look);
  }
  tryOnce();
}

/** A popup counts once it is seen and holds a sentence. */
function isOpen(popup: string): boolean {
  return [...document.querySelectorAll(popup)].some((element) => element.checkVisibility({ visibilityProperty: true }) && element.textContent.trim().length >= 20);
}

/** What a pointer on a marker's middle would meet: the marker or a part of it; else nothing. */
function reachable(marker: Element): Element | undefined {
  const { x, y, width, height } = marker.getBoundingClientRect();
  const hit = width > 0 && document.elementFromPoint(x + width / 2, y + height / 2);
  return hit && marker.contains(hit) ? hit : undefined;
}

function press(target: Element): void {
  const { x, y, width, height } = target.getBoundingClientRect();
  const how = { bubbles: true, cancelable: true, composed: true, clientX: x + width / 2, clientY: y + height / 2, view: window };
  target.dispatchEvent(new PointerEvent('pointerdown', how));
  target.dispatchEvent(new MouseEvent('mousedown', how));
  target.dispatchEvent(new PointerEvent('pointerup', how));
  target.dispatchEvent(new MouseEvent('mouseup', how));
  target.dispatchEvent(new MouseEvent('click', { ...how, detail: 1 }));
}
