import { open } from '../reading/readingStore';
import type { Opened } from '../../lib/reading/Reading';

/** Hands what the reader is doing on the picture to the live map: open details stay open, and the focus stays where it was. */
export function takeOver(figure: HTMLElement): void {
  const details = figure.querySelector<HTMLElement>('[popover]:popover-open');
  const focused = document.activeElement;
  const mark = details?.contains(focused) ? openerOf(details, figure) : focused?.closest<HTMLElement>('.plane .mark-on-map');
  if (mark) liveMarkFor(mark, figure)?.focus({ preventScroll: true });
  if (details?.dataset.opened) {
    details.hidePopover();
    open(JSON.parse(details.dataset.opened) as Opened);
  } else if (details && mark) {
    details.hidePopover(); // a crowd, whose many members the live pin knows
    liveMarkFor(mark, figure)?.click();
  }
}

/** The pin or name of the picture that opens these details. */
function openerOf({ id }: HTMLElement, figure: HTMLElement): HTMLElement | null {
  return figure.querySelector<HTMLElement>(`.plane [popovertarget="${id}"]`);
}

/** The live mark for one of the picture's: the pin that holds its first agency, since the two may be grouped differently, or the same name. */
function liveMarkFor({ dataset: { agencies }, textContent }: HTMLElement, figure: HTMLElement): HTMLElement | undefined {
  if (agencies === undefined) return [...figure.querySelectorAll<HTMLElement>('.live .name')].find((name) => name.textContent === textContent);
  const [first = ''] = agencies.split(' ');
  return [...figure.querySelectorAll<HTMLElement>('.live .pin')].find((pin) => pin.dataset.agencies?.split(' ').includes(first));
}
