import { open } from '../reading/readingStore';
import type { Opened } from '../../lib/reading/Reading';

/** Hands what the reader is doing on the picture to the live map: open details stay open, and the focus stays where it was. */
export function takeOver(figure: HTMLElement): void {
  const details = document.querySelector<HTMLElement>('.details:popover-open');
  const focused = document.activeElement;
  const opener = details && figure.querySelector<HTMLElement>(`.plane [popovertarget="${details.id}"]`);
  const mark = details?.contains(focused) ? opener : focused?.closest<HTMLElement>('.plane [popovertarget]');
  if (mark) liveMarkFor(mark, figure)?.focus({ preventScroll: true });
  if (opener) {
    details.hidePopover();
    if (isCut(opener)) liveMarkFor(opener, figure)?.click();
    else open(openedBy(opener));
  }
}

/** Whether a pin stands for more agencies than it names in the HTML (`pinMembers`): its live one knows them all. */
function isCut({ dataset: { agencies = '' } }: HTMLElement): boolean {
  return agencies.endsWith('…');
}

/** What a pin or a name of the picture opens. */
function openedBy(mark: HTMLElement): Opened {
  const { agencies } = mark.dataset;
  return agencies === undefined ? { country: mark.getAttribute('popovertarget')?.replace('details-', '') ?? '' } : { agencies: agencies.split(' ') };
}

/** The live mark for one of the picture's: the pin that holds its first agency, since the two may be grouped differently, or the same name. */
function liveMarkFor({ dataset: { agencies }, textContent }: HTMLElement, figure: HTMLElement): HTMLElement | undefined {
  if (agencies === undefined) return [...figure.querySelectorAll<HTMLElement>('.live .name')].find((name) => name.textContent === textContent);
  const [first = ''] = agencies.split(' ');
  return [...figure.querySelectorAll<HTMLElement>('.live .pin')].find((pin) => pin.dataset.agencies?.split(' ').includes(first));
}
