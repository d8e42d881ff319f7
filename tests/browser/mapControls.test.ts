import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser } from './setup/browser';
import { shownWorld, whenMoved } from './setup/mapView';
import { livePin, openDetails, whenClosed } from './setup/marks';
import { openLive } from './setup/openLive';

const browser = useBrowser();
const { map: words } = messagesIn('en');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the buttons on the map', () => {
  it('zoom in, out, and back to the whole map', async () => {
    const page = await openLive(browser, '/en/blackwrist/');
    const home = await shownWorld(page);
    await press(page, words.zoomIn);
    const near = await whenMoved(page, home);
    expect(near.width).toBeCloseTo(2 * home.width, -1);
    await press(page, words.zoomIn);
    const nearer = await whenMoved(page, near);
    expect(nearer.width).toBeGreaterThan(near.width);
    await press(page, words.zoomOut);
    expect((await whenMoved(page, nearer)).width).toBe(near.width);
    await press(page, words.home);
    await page.waitForFunction((width) => Math.round(document.querySelector('.live-world')?.getBoundingClientRect().width ?? 0) === width, home.width);
    const { left, top } = await shownWorld(page);
    expect(Math.abs(left - home.left)).toBeLessThanOrEqual(1);
    expect(Math.abs(top - home.top)).toBeLessThanOrEqual(1);
  });

  it('bring pins apart that stand together on the whole map', async () => {
    const page = await openLive(browser, '/en/blackwrist/');
    expect(await livePin(page, 'europol').getAttribute('data-agencies')).toBe('interpol europol');
    for (let presses = 0; presses < 2; presses += 1) await press(page, words.zoomIn);
    await page.locator('.live .pin[data-agencies="europol"]').waitFor({ state: 'attached' });
    expect(await page.locator('.live .pin[data-agencies="interpol"]').count()).toBe(1);
    expect(await page.locator('.live .pin[data-agencies="interpol-bangkok thailand-dsi"]').count()).toBe(1);
  });

  it('leave what is open alone', async () => {
    const page = await openLive(browser, '/en/blackwrist/');
    await livePin(page, 'nz-dia').click();
    await openDetails(page).waitFor();
    const before = await shownWorld(page);
    await press(page, words.zoomIn);
    await whenMoved(page, before);
    expect(await openDetails(page).count()).toBe(1);
  });
});

describe('the keyboard', () => {
  it('moves the map with the arrow keys and zooms with plus and minus', async () => {
    const page = await openLive(browser, '/en/blackwrist/');
    const home = await shownWorld(page);
    await page.locator('.live').focus();
    await page.keyboard.press('+');
    const near = await whenMoved(page, home);
    expect(near.width).toBeGreaterThan(home.width);
    await page.keyboard.press('ArrowRight');
    expect((await whenMoved(page, near)).left).toBeLessThan(near.left);
  });

  it('brings a pin into sight that it reaches while it lies outside', async () => {
    const page = await openLive(browser, '/en/blackwrist/');
    const home = await shownWorld(page);
    await press(page, words.zoomIn);
    await whenMoved(page, home);
    await livePin(page, 'nz-dia').focus();
    await page.waitForFunction(() => {
      const stage = document.querySelector('.stage')?.getBoundingClientRect();
      const pin = document.activeElement?.getBoundingClientRect();
      return stage && pin && pin.left >= stage.left && pin.right <= stage.right && pin.top >= stage.top && pin.bottom <= stage.bottom;
    });
    expect(await livePin(page, 'nz-dia').evaluate((pin) => pin === document.activeElement)).toBe(true);
  });

  it('closes details with Escape also in the moment in which they come', async () => {
    const page = await openLive(browser, '/en/blackwrist/');
    await page.evaluate(() => {
      new MutationObserver((_, watching) => {
        if (!document.querySelector('.live [role=dialog]')) return;
        watching.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        document.body.setAttribute('data-pressed', '');
      }).observe(document, { childList: true, subtree: true });
    });
    await livePin(page, 'nz-dia').click();
    await page.locator('[data-pressed]').waitFor({ state: 'attached' });
    await whenClosed(page);
  });
});
