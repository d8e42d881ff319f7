import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser } from './setup/browser';
import { shownWorld } from './setup/mapView';
import { livePin, openDetails } from './setup/marks';
import { whenIdle } from './setup/whenIdle';
import { button, openCentred, still, zoomIn } from './setup/zooming';

const browser = useBrowser();
const { map: words, story } = messagesIn('en');

/** Which way a pin lies out of reach of a press; undefined where a press meets it. */
const wayTo = (pin: Locator): Promise<'moveUp' | 'moveDown' | 'moveLeft' | 'moveRight' | undefined> =>
  pin.evaluate((element) => {
    const stage = element.closest('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (element.contains(document.elementFromPoint(x, y))) return undefined;
    const [right, down] = [(x - stage.left - stage.width / 2) / stage.width, (y - stage.top - stage.height / 2) / stage.height];
    if (Math.abs(right) > Math.abs(down)) return right > 0 ? 'moveRight' : 'moveLeft';
    return down > 0 ? 'moveDown' : 'moveUp';
  });

describe('the arrow buttons', () => {
  it.each([1280, 320])('come with the first zoom, are at least 24 px large, and lead to every pin by presses alone, %s px wide', async (width) => {
    const page = await openCentred(browser, '/en/blackwrist/', { ...still, viewport: { width, height: 800 } });
    expect(await button(page, words.moveUp).count()).toBe(0);
    await zoomIn(page, 2);
    for (const name of [words.moveUp, words.moveDown, words.moveLeft, words.moveRight]) {
      const box = await button(page, name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    const pins = await page.locator('.live .pin').all();
    expect(pins.length).toBeGreaterThan(6);
    for (const pin of pins) {
      for (let presses = 0, way = await wayTo(pin); way; presses += 1, way = await wayTo(pin)) {
        if (presses === 30) throw new Error(`No way to ${await pin.getAttribute('aria-label')}.`);
        await button(page, words[way]).click();
      }
    }
  });

  it('move the map in one step for readers who asked for less motion', async () => {
    const page = await openCentred(browser);
    await zoomIn(page, 1);
    const moved = await button(page, words.moveLeft).evaluate((element) => {
      const left = (): number => document.querySelector('.live-world')?.getBoundingClientRect().left ?? NaN;
      const before = left();
      (element as HTMLElement).click();
      return left() - before;
    });
    const { width = NaN } = (await page.locator('.stage').boundingBox()) ?? {};
    expect(moved).toBeCloseTo(0.4 * width, -1);
  });
});

describe('what the reader chooses', () => {
  const seen = (page: Page, agency: string): Promise<boolean> =>
    livePin(page, agency).evaluate((pin) => {
      const [stage, { x, y }] = [pin.closest('.stage')?.getBoundingClientRect() ?? new DOMRect(), pin.getBoundingClientRect()];
      return x >= stage.left && y >= stage.top && x + 28 <= stage.right && y + 28 <= stage.bottom;
    });

  it('comes into view with a step, which moves the map only if it must', async () => {
    const page = await openCentred(browser);
    const home = await shownWorld(page);
    await button(page, story.start).click();
    await button(page, story.next).click();
    await whenIdle(page);
    expect(await shownWorld(page)).toEqual(home);
    await zoomIn(page, 3);
    expect(await seen(page, 'thailand-dsi')).toBe(false);
    const near = await shownWorld(page);
    await button(page, story.previous).click();
    await expect.poll(() => seen(page, 'interpol')).toBe(true);
    await button(page, story.next).click();
    await expect.poll(() => seen(page, 'thailand-dsi')).toBe(true);
    expect((await shownWorld(page)).width).toBeLessThanOrEqual(near.width);
  });

  it('comes into view with an agency or a country from the list', async () => {
    const page = await openCentred(browser);
    await zoomIn(page, 3);
    await page.locator('#nz-dia h4 a').click();
    await openDetails(page).waitFor();
    expect(await seen(page, 'nz-dia')).toBe(true);
  });
});

describe('full screen', () => {
  it('shows the map with its details and steps, and gives the page back', async () => {
    const page = await openCentred(browser);
    await button(page, words.fullScreen).click();
    await page.waitForFunction(() => document.fullscreenElement?.id === 'map');
    await livePin(page, 'nz-dia').click();
    await openDetails(page).waitFor();
    expect(await button(page, story.start).isVisible()).toBe(true);
    await button(page, words.leaveFullScreen).click();
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(await button(page, words.fullScreen).isVisible()).toBe(true);
  });
});
