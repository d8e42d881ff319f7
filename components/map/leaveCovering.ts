import { overlap } from '../../lib/stage/Rectangle';
import { leave } from '../reading/readingStore';

/** Closes a popup that would cover a pin the focus has come to: nobody could see where they are. */
export function leaveCovering(pin: Element): void {
  const popup = document.querySelector('.live .leaflet-popup')?.getBoundingClientRect();
  if (!popup) return;
  if (overlap(popup, pin.getBoundingClientRect())) leave();
}
