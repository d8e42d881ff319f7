import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './setup/browser';
import { useFrames } from './setup/frames';
import { hasFocus, livePin, openDetails, openPopover, picturePin, whenClosed, whenLive } from './setup/marks';
import { openLive } from './setup/openLive';
import { setPinch, shareSeen, tapPinched } from './setup/pinch';

const browser = useBrowser();
const panel = (page: Page): Locator => page.locator('.panel');
const { openFramed } = useFrames(browser);
const phone: PageOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' };
const tablet: PageOptions = { ...phone, viewport: { width: 1024, height: 768 } };

/** Opens a page zoomed in around a pin. */
async function openZoomed(address: string, options: PageOptions, pin: (page: Page) => Locator, scale: number): Promise<Page> {
  const page = await openLive(browser, address, options);
  await setPinch(page, scale, pin(page));
  return page;
}

describe.each([['a phone', phone], ['a tablet', tablet]] as const)('on %s, a page zoomed in with two fingers', (_, options) => {
  it.each([2, 3, 5])('opens a tapped pin’s details where the reader looks, at %i times its size, and the focus goes there', async (scale) => {
    const page = await openZoomed('/en/blackwrist/', options, (on) => livePin(on, 'nz-dia'), scale);
    await tapPinched(page, livePin(page, 'nz-dia'));
    await openDetails(page).waitFor();
    await expect.poll(() => shareSeen(panel(page))).toBeGreaterThan(0.99);
    expect(await shareSeen(openDetails(page).locator('h2').first())).toBeGreaterThan(0.99);
    expect(await shareSeen(openDetails(page).locator('.details-close'))).toBeGreaterThan(0.99);
    expect(await hasFocus(openDetails(page))).toBe(true);
    // No smaller than before the reader zoomed in.
    const text = await openDetails(page).locator('h2').first().evaluate((heading) => heading.getBoundingClientRect().height / (heading as HTMLElement).offsetHeight);
    expect(text * scale).toBeGreaterThanOrEqual(1);
    await page.keyboard.press('Escape');
    await whenClosed(page);
  });

  it('opens them there with text of twice the size', async () => {
    const page = await openLive(browser, '/bg/blackwrist/', options);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await setPinch(page, 3, livePin(page, 'bulgaria-gdcoc'));
    await tapPinched(page, livePin(page, 'bulgaria-gdcoc'));
    await expect.poll(() => shareSeen(panel(page))).toBeGreaterThan(0.99);
  });

  it('opens what the list names there, too', async () => {
    const page = await openZoomed('/en/blackwrist/', options, (on) => on.locator('#europol h4 a'), 3);
    await tapPinched(page, page.locator('#europol h4 a'));
    await openDetails(page).waitFor();
    await expect.poll(() => shareSeen(panel(page))).toBeGreaterThan(0.99);
  });

  it('opens there how to cite it', async () => {
    const page = await openZoomed('/en/blackwrist/', options, (on) => on.locator('[popovertarget=cite]').first(), 3);
    await tapPinched(page, page.locator('[popovertarget=cite]').first());
    await expect.poll(() => shareSeen(page.locator('#cite'))).toBeGreaterThan(0.99);
  });

  it('gives details their usual place once the reader zooms out', async () => {
    const page = await openZoomed('/en/blackwrist/', options, (on) => livePin(on, 'nz-dia'), 3);
    await tapPinched(page, livePin(page, 'nz-dia'));
    await openDetails(page).waitFor();
    await setPinch(page, 1);
    await expect.poll(() => page.locator('.panel').evaluate((panel) => panel.getAttribute('style') || '')).toBe('');
    expect(await shareSeen(panel(page))).toBeGreaterThan(0.99);
  });
});

describe('without scripts, a page zoomed in with two fingers', () => {
  it('opens details beside their pin, so that some of them is seen, where the browser can place them there', async () => {
    const page = await browser.open('/en/blackwrist/', { ...phone, javaScriptEnabled: false });
    await setPinch(page, 3, picturePin(page, 'nz-dia'));
    await tapPinched(page, picturePin(page, 'nz-dia'));
    await openPopover(page).waitFor();
    expect(await shareSeen(openPopover(page))).toBeGreaterThan(0.05);
  });
});

describe('a frame in a page zoomed in with two fingers', () => {
  it('brings details into what is seen', async () => {
    const { page, frame } = await openFramed({ ...phone, width: 390, height: 700 });
    await picturePin(frame, 'europol').tap();
    await whenLive(frame);
    await page.keyboard.press('Escape');
    await setPinch(page, 3, page.locator('iframe'));
    await livePin(frame, 'europol').dispatchEvent('click');
    await openDetails(frame).waitFor();
    const inFrame = await openDetails(frame).evaluate((details) => details.getBoundingClientRect().toJSON() as DOMRect);
    const seen = (): Promise<number> =>
      page.evaluate(({ top, bottom }) => {
        const { top: frameTop = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
        const { offsetTop = 0, height = 0 } = window.visualViewport ?? {};
        return Math.min(frameTop + bottom, offsetTop + height) - Math.max(frameTop + top, offsetTop);
      }, inFrame);
    await expect.poll(seen).toBeGreaterThan(100);
  });
});
