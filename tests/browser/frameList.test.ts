import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './setup/browser';
import { useFrames } from './setup/frames';

const browser = useBrowser();
const { openFramed } = useFrames(browser);
const phone: PageOptions = { viewport: { width: 390, height: 664 }, hasTouch: true };

/** How many pixels of an element in a frame the reader of the article sees, from its upper edge down. */
async function seenOf(page: Page, frame: Frame, element: Locator): Promise<number> {
  const { top, bottom, high } = await element.evaluate((node) => ({ ...(node.getBoundingClientRect().toJSON() as DOMRect), high: innerHeight }));
  const [frameTop, window] = await page.evaluate(() => [document.querySelector('iframe')?.getBoundingClientRect().top ?? 0, innerHeight] as const);
  const start = frameTop + top;
  return top < -1 || start < -1 ? 0 : Math.min(frameTop + Math.min(bottom, high), window) - start;
}

const head = (frame: Frame): Locator => frame.locator('.embed-list > summary');
const list = (frame: Frame): Locator => frame.locator('.embed-list > section');

describe.each([
  ['560 px high', { width: 390, height: 560 }],
  ['320 px high', { width: 360, height: 320 }],
  ['higher than the window', { width: 390, height: 900 }],
  ['in a sandbox', { width: 390, height: 560, sandbox: 'allow-scripts' }],
  ['of a reader who wants no motion', { width: 390, height: 560, reducedMotion: 'reduce' as const }],
])('a frame %s', (_, framing) => {
  it('shows the list’s beginning when a reader opens it, and the Tab key goes on in it', async () => {
    const { page, frame } = await openFramed({ ...phone, ...framing });
    await head(frame).tap();
    await expect.poll(() => seenOf(page, frame, list(frame))).toBeGreaterThan(100);
    expect(await seenOf(page, frame, head(frame))).toBeGreaterThan(0);
    await head(frame).focus();
    await page.keyboard.press('Tab');
    expect(await list(frame).evaluate((node) => node.contains(document.activeElement))).toBe(true);
  });
});

describe('a frame', () => {
  it('shows the list to the keyboard, too, and stays where it is when the list closes', async () => {
    const { page, frame } = await openFramed({ width: 390, height: 560 });
    await head(frame).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => seenOf(page, frame, list(frame))).toBeGreaterThan(100);
    await page.keyboard.press('Enter');
    await expect.poll(() => frame.evaluate(() => scrollY)).toBe(0);
  });

  it('begins with the map where its address has the list open', async () => {
    const { frame } = await openFramed({ address: '/embed/en/blackwrist/?list=open', width: 390, height: 560 });
    await frame.locator('.embed-list[open]').waitFor();
    expect(await frame.evaluate(() => scrollY)).toBe(0);
  });

  it.each([
    ['scripts are off', { javaScriptEnabled: false }],
    ['sandbox=""', { sandbox: '', allowed: /Blocked script execution in '.*' because the document's frame is sandboxed/ }],
  ])('shows the list’s beginning where no script runs, by a lower map: %s', async (_, options) => {
    const { page, frame } = await openFramed({ width: 390, height: 560, ...options });
    await head(frame).click();
    expect(await seenOf(page, frame, list(frame))).toBeGreaterThan(100);
    const { height = 0 } = (await frame.locator('.stage').boundingBox()) ?? {};
    expect(height).toBeGreaterThan(120);
  });
});
