/* What the tests ask of a page. Each function runs in the page, and may use nothing but its parameters. */

/** A mark of the picture that can be pressed: which of its elements, and what it leads to. */
export type Mark = { readonly selector: string; readonly kind: string; readonly entry: string | null };

/** The share of the window that boxes cover which lie over everything: 0 to 1. */
export function shareCovered(): number {
  const fixed = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter((element) => {
    const { position, visibility } = getComputedStyle(element);
    return position === 'fixed' && visibility === 'visible' && element.getClientRects().length > 0;
  });
  const areas = fixed.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)) * Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  });
  return areas.reduce((sum, area) => sum + area, 0) / (innerWidth * innerHeight);
}

/** The pins and names of the picture that are shown, in their order. */
export function marksShown(): readonly Mark[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.plane .mark-on-map > *')).flatMap((mark) => {
    if (mark.getClientRects().length === 0) return [];
    const selector = `#${mark.parentElement?.id ?? ''} > ${mark.tagName.toLowerCase()}`;
    return [{ selector, kind: mark.className, entry: mark.getAttribute('href') }];
  });
}

/** Whether the element that a link leads to is in the window, its beginning at least. */
export function isInSight(href: string): boolean {
  const entry = document.getElementById(href.slice(1));
  const { top, height } = entry?.getBoundingClientRect() ?? { top: NaN, height: 0 };
  return height > 0 && top >= -1 && top < innerHeight - 20;
}

/** Of the details that are open: whether their close button lies over no word of theirs, and their words; nothing when none are open. */
export function openDetails(): { readonly words: string; readonly isClear: boolean } | undefined {
  const details = Array.from(document.querySelectorAll<HTMLElement>('[role=dialog]')).find((each) => each.getClientRects().length > 0);
  const close = details?.querySelector('.details-close')?.getBoundingClientRect();
  if (!details || !close) return undefined;
  const words: DOMRect[] = [];
  const walker = document.createTreeWalker(details, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    if (!walker.currentNode.parentElement?.closest('.details-close')) words.push(...Array.from(range.getClientRects()));
  }
  const isClear = words.every(({ left, right, top, bottom }) => right <= close.left + 1 || left >= close.right - 1 || bottom <= close.top + 1 || top >= close.bottom - 1);
  return { words: details.innerText, isClear };
}
