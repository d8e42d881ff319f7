import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { pageCode } from '../bench/pageCode';
import { serveSite } from '../site/serveSite';
import { openChromium } from '../test/openChromium';
import type { FrameWindow } from './page/FrameWindow';

/** What a reader waits for on a machine a quarter as fast as this one, in milliseconds; the heap in MB. */
export type BrowserCost = {
  readonly paint: number;
  readonly live: number;
  readonly pan: number;
  readonly popup: number;
  readonly letter: number;
  readonly filtered: number;
  readonly outlines: number;
  readonly heap: number;
};

/** Opens a page of a built site as a reader does, with the processor slowed down four times. */
export async function measureBrowser(folder: string, address: string): Promise<BrowserCost> {
  const server = await serveSite({ folder, base: '' }, 0);
  const browser = await openChromium('--enable-precise-memory-info');
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(45_000);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(pageCode('scripts/sizes/page/watchFrames.ts'));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, { waitUntil: 'commit' });
    await page.locator('.stage[data-live]').waitFor({ state: 'attached' });
    const live = await page.evaluate(() => performance.now());
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
    await page.waitForTimeout(3000);
    await page.locator('.stage').scrollIntoViewIfNeeded();
    const pan = await worstFrame(page, () => drag(page));
    const popup = await timeOf(page, '.live .details, .panel .details', () => page.locator('.live .pin').first().press('Enter'));
    await page.keyboard.press('Escape');
    const letter = await typed(page);
    const filtered = await timeOf(page, '.finder-found button', () => Promise.resolve());
    await page.locator('.finder-found button').click();
    const outlines = await worstFrame(page, async () => {
      for (let step = 0; step < 3; step += 1) await page.locator('.map-controls button').first().click();
      await page.waitForTimeout(4000);
    });
    await client.send('HeapProfiler.collectGarbage');
    const heap = await page.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6);
    return { paint, live, pan, popup, letter, filtered, outlines, heap };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/**
 * The longest time between two frames while something goes on.
 *
 * @throws Error when there were no two frames.
 */
async function worstFrame(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => Object.assign((window as unknown as FrameWindow).frames, { worst: 0, last: undefined }));
  await act();
  const worst = await page.evaluate(() => (window as unknown as FrameWindow).frames.worst);
  if (worst === 0) throw new Error('The page drew no frames.');
  return worst;
}

async function drag(page: Page): Promise<void> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('The page has no map.');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(x - step * 8, y - step * 2);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(800);
}

async function timeOf(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await act();
  await page.locator(selector).first().waitFor();
  return (await page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))))) - start;
}

/** From a letter in the finder to the paint after it, at worst of three. */
async function typed(page: Page): Promise<number> {
  const box = page.getByRole('searchbox');
  await box.focus();
  let worst = 0;
  for (const letter of 'age') {
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      input?.addEventListener('keydown', () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { letterTook: performance.now() - start })));
      }, { once: true });
    });
    await page.keyboard.press(letter);
    await page.waitForFunction(() => 'letterTook' in window);
    worst = Math.max(worst, await page.evaluate(() => (window as unknown as { letterTook: number }).letterTook));
    await page.waitForTimeout(300);
  }
  return worst;
}
