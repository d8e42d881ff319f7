import type { Page, Route } from 'playwright-core';
import { isFineOutlines } from '../site/islands/isFineOutlines';
import { worstFrame } from './worstFrame';

/** The longest frame, in milliseconds, of three steps of the zoom, and of what follows: the finer outlines come. */
export type ZoomCost = { readonly zoom: number; readonly outlines: number };

/** So long after a step everything has come, in milliseconds; while the map still moves, Leaflet takes no other step. */
const pause = 2000;

/** Zooms in by three steps and lets the finer outlines come once the map is at rest, so that each is measured alone. */
export async function measureZoom(page: Page): Promise<ZoomCost> {
  const land = page.locator('.live-world .land');
  const overview = await land.getAttribute('transform');
  const held: Route[] = [];
  await page.route(isFineOutlines, (route) => {
    held.push(route);
  });
  const zoom = await worstFrame(page, async () => {
    for (let step = 0; step < 3; step += 1) {
      await page.locator('.map-controls button').first().click();
      await page.waitForTimeout(pause);
    }
  });
  const outlines = await worstFrame(page, async () => {
    await Promise.all(held.map((route) => route.continue()));
    await page.locator(`.live-world .land:not([transform="${overview}"])`).waitFor({ state: 'attached' });
    await page.waitForTimeout(pause);
  });
  return { zoom, outlines };
}
