import type { Locator, Page } from 'playwright-core';

/** Zooms a page as two fingers do, which lays out nothing anew, and moves what is then seen of it to an element. */
export async function setPinch(page: Page, scale: number, around?: Locator): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
  await session.detach();
  await around?.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }));
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
