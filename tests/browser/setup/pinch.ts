import type { Locator, Page } from 'playwright-core';

/** Zooms a page as two fingers do, which lays out nothing anew, and moves what is then seen of it to an element. */
export async function setPinch(page: Page, scale: number, around?: Locator): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
  await session.detach();
  // By a mark on the page: to show an element itself, browsers also scroll what it lies in, such as the map.
  await around?.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const mark = document.body.appendChild(document.createElement('i'));
    Object.assign(mark.style, { position: 'absolute', left: `${left + width / 2 + scrollX}px`, top: `${top + height / 2 + scrollY}px`, width: '1px', height: '1px' });
    mark.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    mark.remove();
  });
}

/** How much of an element lies in the part of the window that the reader sees: 0 to 1. */
export const shareSeen = (element: Locator): Promise<number> =>
  element.evaluate((node) => {
    const { left, top, right, bottom, width, height } = node.getBoundingClientRect();
    const seen = window.visualViewport;
    if (!seen || width * height === 0) return 0;
    const across = Math.min(right, seen.offsetLeft + seen.width) - Math.max(left, seen.offsetLeft);
    const down = Math.min(bottom, seen.offsetTop + seen.height) - Math.max(top, seen.offsetTop);
    return (Math.max(0, across) * Math.max(0, down)) / (width * height);
  });

/** Taps an element of a page that is zoomed in, as a finger does: at a point of what is seen, whatever lies there. */
export async function tapPinched(page: Page, element: Locator): Promise<void> {
  const point = await element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    const { offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
    return { x: left + width / 2 - offsetLeft, y: top + height / 2 - offsetTop };
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
