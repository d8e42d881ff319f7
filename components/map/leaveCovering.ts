import { leave } from '../reading/readingStore';

/** Closes a popup that would cover a pin the focus has come to: nobody could see where they are. */
export function leaveCovering(pin: Element): void {
  const popup = document.querySelector('.live .leaflet-popup')?.getBoundingClientRect();
  if (!popup) return;
  const { left, top, right, bottom } = pin.getBoundingClientRect();
  if (left < popup.right && right > popup.left && top < popup.bottom && bottom > popup.top) leave();
}
