import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser, type PageOptions } from './setup/browser';
import { shownWorld, whenMoved } from './setup/mapView';
import { openDetails, whenLive } from './setup/marks';
import { pointOn } from './setup/pointOn';

const { open } = useBrowser();
const { map: words } = messagesIn('en');
const phone: PageOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The page with the live map in the middle of the window, and a point of the sea. */
async function openLive(options?: PageOptions) {
  const page = await open('/en/blackwrist/', options);
  await whenLive(page);
  const sea = await pointOn(page, '.live');
  return { page, sea };
}

/** Puts one finger on the map, moves it upwards by as many CSS pixels, and lifts it. */
async function swipeUp(page: Page, { x, y }: { readonly x: number; readonly y: number }, distance: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let moved = 10; moved <= distance; moved += 10) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The cursor over a point: of what the pointer meets there, or of what that draws over itself. */
const cursorAt = (page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<string> =>
  page.evaluate(([left, top]) => {
    const met = document.elementFromPoint(left, top) ?? document.body;
    const over = getComputedStyle(met, '::after');
    return (over.content === 'none' ? getComputedStyle(met) : over).cursor;
  }, [x, y] as const);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the wheel over the map', () => {
  it('scrolls the page and leaves the map alone', async () => {
    const { page, sea } = await openLive();
    const [before, scrolled] = [await shownWorld(page), await page.evaluate(() => scrollY)];
    await page.mouse.move(sea.x, sea.y);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction((was) => scrollY >= was + 200, scrolled);
    expect(await shownWorld(page)).toEqual(before);
  });

  it('zooms with Ctrl, and the page stays', async () => {
    const { page, sea } = await openLive();
    const [before, scrolled] = [await shownWorld(page), await page.evaluate(() => scrollY)];
    await page.mouse.move(sea.x, sea.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    expect((await whenMoved(page, before)).width).toBeGreaterThan(before.width);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('zooms once the reader has freed the map, until it is bound again', async () => {
    const { page, sea } = await openLive();
    const free = page.getByRole('button', { name: words.moveFreely });
    expect(await free.getAttribute('aria-pressed')).toBe('false');
    await free.click();
    expect(await free.getAttribute('aria-pressed')).toBe('true');
    const [before, scrolled] = [await shownWorld(page), await page.evaluate(() => scrollY)];
    await page.mouse.move(sea.x, sea.y);
    await page.mouse.wheel(0, -240);
    const zoomed = await whenMoved(page, before);
    expect(zoomed.width).toBeGreaterThan(before.width);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await free.click();
    await page.mouse.move(sea.x, sea.y);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction((was) => scrollY >= was + 200, scrolled);
    expect(await shownWorld(page)).toEqual(zoomed);
  });
});

describe('one finger on the map', () => {
  it('scrolls the page and leaves the map alone', async () => {
    const { page, sea } = await openLive(phone);
    const [before, scrolled] = [await shownWorld(page), await page.evaluate(() => scrollY)];
    await swipeUp(page, sea, 150);
    await page.waitForFunction((was) => scrollY >= was + 100, scrolled);
    expect(await shownWorld(page)).toEqual(before);
  });

  it('scrolls the page after a mouse has dragged the map, too', async () => {
    const { page, sea } = await openLive({ viewport: { width: 1024, height: 600 }, hasTouch: true });
    await page.mouse.move(sea.x, sea.y);
    await page.mouse.down();
    await page.mouse.move(sea.x + 20, sea.y, { steps: 4 });
    await page.mouse.up();
    const scrolled = await page.evaluate(() => scrollY);
    await swipeUp(page, sea, 150);
    await page.waitForFunction((was) => scrollY >= was + 100, scrolled);
  });

  it('moves the map, and not the page, once the reader has freed it', async () => {
    const { page, sea } = await openLive(phone);
    const free = page.getByRole('button', { name: words.moveFreely });
    const touchAction = () => page.locator('.live').evaluate((live) => getComputedStyle(live).touchAction);
    expect(await touchAction()).toMatch(/pan-y/);
    const home = await shownWorld(page);
    await press(page, words.zoomIn);
    await whenMoved(page, home);
    await free.tap();
    expect(await touchAction()).not.toMatch(/pan-y|auto/);
    const [before, scrolled] = [await shownWorld(page), await page.evaluate(() => scrollY)];
    await swipeUp(page, sea, 100);
    expect((await whenMoved(page, before)).top).toBeLessThan(before.top);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

describe('a mouse', () => {
  it('drags the map at once, and does not open the country on which the drag ends', async () => {
    const { page } = await openLive();
    const home = await shownWorld(page);
    await press(page, words.zoomIn);
    const before = await whenMoved(page, home);
    const start = await pointOn(page, '.live-world [data-country=THA]');
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x - 30, start.y - 20, { steps: 4 });
    await page.mouse.move(start.x - 60, start.y - 40, { steps: 4 });
    expect(await cursorAt(page, { x: start.x - 60, y: start.y - 40 })).toBe('grabbing');
    await page.mouse.up();
    expect(await cursorAt(page, await pointOn(page, '.live'))).toBe('grab');
    const after = await whenMoved(page, before);
    expect(after.left).toBeLessThan(before.left);
    expect(after.top).toBeLessThan(before.top);
    expect(await openDetails(page).count()).toBe(0);
  });
});
