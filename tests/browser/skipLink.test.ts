import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { openLive } from './setup/openLive';

const browser = useBrowser();

const widths = [320, 375, 768, 1280] as const;
const sizes = [100, 125, 200, 400] as const;
const cases = (['ltr', 'rtl'] as const).flatMap((direction) => sizes.map((size) => [direction, size] as const));

/** Sets the text as large as a reader may, and the page as a script that is read this way. */
async function setText(page: Page, direction: string, size: number): Promise<void> {
  await page.evaluate(([dir, percent]) => {
    document.documentElement.dir = dir;
    document.documentElement.style.fontSize = `${percent}%`;
  }, [direction, size] as const);
}

/** How much of the window the link paints over, in square pixels: it is asked at points twelve pixels apart, over all of it. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let points = 0;
    for (let x = 1; x < innerWidth; x += 12) {
      for (let y = 1; y < innerHeight; y += 12) if (document.elementsFromPoint(x, y).some((element) => element.matches('.skip'))) points += 1;
    }
    return points * 144;
  });

describe('the link past the map', () => {
  it.each(cases)('covers nothing until it has the focus, and then is seen as a whole: %s, with text at %i per cent', async (direction, size) => {
    const page = await openLive(browser, '/bg/blackwrist/', { reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await setText(page, direction, size);
      await page.locator('.stage').evaluate((stage) => stage.scrollIntoView({ block: 'center', behavior: 'instant' }));
      expect(await covered(page), `${width} px`).toBe(0);
      const { width: across, height: down } = (await page.locator('.skip').boundingBox()) ?? { width: NaN, height: NaN };
      expect([across, down], `${width} px`).toEqual([1, 1]);
      await page.locator('.skip').focus();
      const seen = await page.locator('.skip').evaluate((link) => {
        const { left, top, right, bottom } = link.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(link);
        const own = words.getBoundingClientRect();
        return { inWindow: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight, isWhole: own.left >= left && own.right <= right && own.bottom <= bottom };
      });
      expect(seen, `${width} px`).toEqual({ inWindow: true, isWhole: true });
      // Above 200 per cent a long word may be wider than the narrowest window, whatever the link does.
      if (size <= 200) expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`).toBe(true);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    }
  });
});

describe('what is only heard', () => {
  it.each(['/bg/blackwrist/', '/bg/blackwrist/us-ncmec/', '/embed/bg/blackwrist/'])('covers no more than a pixel on %s, whatever the size of the text', async (address) => {
    const page = await openLive(browser, address);
    for (const size of sizes) {
      await setText(page, 'ltr', size);
      const boxes = await page.locator('.visually-hidden').evaluateAll((all) => all.map((element) => [(element as HTMLElement).offsetWidth, (element as HTMLElement).offsetHeight]));
      expect(boxes.filter(([across = 0, down = 0]) => across > 1 || down > 1)).toEqual([]);
    }
  });
});
