import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser, type PageOptions } from './setup/browser';
import { shownWorld, whenMoved } from './setup/mapView';
import { pointOn } from './setup/pointOn';
import { whenDrawn } from './setup/whenDrawn';
import { openCentred } from './setup/zooming';

const browser = useBrowser();
const { map: words } = messagesIn('en');

const phone: PageOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Puts fingers on the page, moves and lifts them. */
async function touchOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

describe('a hint', () => {
  const endHint = (page: Page): Promise<void> => page.locator('.map-hint').evaluate((hint) => hint.getAnimations().forEach((animation) => animation.finish()));

  it('says once what the wheel would need, to those who see it, and lets presses through', async () => {
    const page = await openCentred(browser);
    const { x, y } = await pointOn(page, '.live');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 10);
    const hint = page.locator('.map-hint');
    await hint.waitFor();
    expect(await hint.textContent()).toBe('Ctrl + scroll to zoom');
    expect(await hint.evaluate((element) => [element.ariaHidden, getComputedStyle(element).pointerEvents, element.closest('[role=status], [aria-live]')])).toEqual(['true', 'none', null]);
    await endHint(page);
    await hint.waitFor({ state: 'detached' });
    await page.mouse.wheel(0, 10);
    await whenDrawn(page);
    expect(await hint.count()).toBe(0);
  });

  it('says that it takes two fingers when one scrolls the page', async () => {
    const page = await openCentred(browser, '/en/blackwrist/', phone);
    const { x, y } = await pointOn(page, '.live');
    const touch = await touchOn(page);
    await touch('touchStart', { x, y });
    for (let moved = 10; moved <= 40; moved += 10) await touch('touchMove', { x, y: y - moved });
    await touch('touchEnd');
    await page.locator('.map-hint', { hasText: words.fingersHint }).waitFor();
  });

  it('is not needed by two fingers, which zoom and move the map', async () => {
    const page = await openCentred(browser, '/en/blackwrist/', phone);
    const touch = await touchOn(page);
    const home = await shownWorld(page);
    const { x: left = NaN, y: top = NaN, width = NaN, height = NaN } = (await page.locator('.stage').boundingBox()) ?? {};
    const [middle, line] = [left + width / 2, top + height / 2];
    await touch('touchStart', { x: middle - 20, y: line }, { x: middle + 20, y: line });
    for (let apart = 25; apart <= 60; apart += 5) await touch('touchMove', { x: middle - apart, y: line }, { x: middle + apart, y: line });
    await touch('touchEnd');
    const pinched = await whenMoved(page, home);
    expect(pinched.width).toBeGreaterThan(1.5 * home.width);
    expect(await page.locator('.map-hint').count()).toBe(0);

    await touch('touchStart', { x: middle - 40, y: line }, { x: middle + 40, y: line });
    for (let moved = 5; moved <= 40; moved += 5) await touch('touchMove', { x: middle - 40 - moved, y: line }, { x: middle + 40 - moved, y: line });
    await touch('touchEnd');
    const dragged = await whenMoved(page, pinched);
    expect(dragged.left).toBeLessThan(pinched.left);
  });

  it('is not needed to zoom with a double click', async () => {
    const page = await openCentred(browser);
    const home = await shownWorld(page);
    const { x, y } = await pointOn(page, '.live');
    await page.mouse.dblclick(x, y);
    expect((await whenMoved(page, home)).width).toBeGreaterThan(1.9 * home.width);
  });
});
