import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overlap, type Rectangle } from '../../lib/stage/Rectangle';
import { useBrowser } from './setup/browser';
import { openDetails, whenClosed } from './setup/marks';
import { openLive } from './setup/openLive';
import { whenDrawn } from './setup/whenDrawn';

const browser = useBrowser();

const boxesOf = (page: Page, selector: string): Promise<Rectangle[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

describe('details at their pin', () => {
  it.each([
    ['/en/blackwrist/', 600, 450],
    ['/bg/blackwrist/', 768, 1024],
    ['/bg/operation-h/', 768, 1024],
    ['/bg/blackwrist/', 1280, 900],
    ['/embed/bg/blackwrist/', 700, 500],
  ])('lie neither over it nor under a button of the map: %s, %i × %i px', async (address, width, height) => {
    const page = await openLive(browser, address, { viewport: { width, height } });
    const pins = await page.locator('.live .pin').all();
    expect(pins.length).toBeGreaterThan(3);
    expect((await boxesOf(page, '.over-map')).length).toBeGreaterThan(1);
    for (const pin of pins) {
      await pin.evaluate((element: HTMLElement) => element.click());
      await openDetails(page).waitFor();
      await whenDrawn(page);
      const [popup] = await boxesOf(page, '.live .leaflet-popup-content-wrapper');
      const around = await boxesOf(page, '.over-map, .live .pin[aria-expanded="true"]');
      expect(around.filter((other) => popup && overlap(popup, other)), (await pin.getAttribute('data-agencies')) ?? '').toEqual([]);
      await page.keyboard.press('Escape');
      await whenClosed(page);
    }
  });
});
