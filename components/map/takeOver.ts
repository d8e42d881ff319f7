import { open } from '../address/openedStore';
import type { Opened } from '../address/Opened';

/** Hands what the reader is doing on the picture to the live map: open details stay open, and a focused pin stays focused. */
export function takeOver(figure: HTMLElement): void {
  const details = figure.querySelector<HTMLElement>('[popover]:popover-open');
  const focused = document.activeElement;
  const pin = focused instanceof HTMLElement ? focused.closest<HTMLElement>('.plane [data-agencies]') : null;
  const live = pin && livePinFor(figure, pin.dataset.agencies ?? '');
  live?.focus({ preventScroll: true });
  if (details?.dataset.opened) {
    details.hidePopover();
    open(JSON.parse(details.dataset.opened) as Opened);
  }
}

/** The live pin that holds the first of a picture pin's agencies; the two may be grouped differently. */
function livePinFor(figure: HTMLElement, agencies: string): HTMLElement | undefined {
  const [first = ''] = agencies.split(' ');
  return [...figure.querySelectorAll<HTMLElement>('.leaflet-container [data-agencies]')].find((pin) => pin.dataset.agencies?.split(' ').includes(first));
}
