import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { median } from '../bench/median';
import { pageCode } from '../bench/pageCode';
import { serveSite } from '../site/serveSite';
import { openChromium } from '../test/openChromium';
import { measureZoom, type ZoomCost } from './measureZoom';
import type { Wait, WaitWindow } from './page/WaitWindow';
import { worstFrame } from './worstFrame';

/** What a reader waits for on a machine a quarter as fast as this one, in milliseconds; the heap in MB. */
export type BrowserCost = ZoomCost & {
  readonly paint: number;
  readonly live: number;
  readonly pan: number;
  readonly popup: number;
  readonly letter: number;
  readonly filtered: number;
  readonly heap: number;
};

const visits = 5;

/** Opens a page of a built site as a reader does, with the processor slowed down four times: the first paint of five visits, all else of one more. */
export async function measureBrowser(folder: string, address: string): Promise<BrowserCost> {
  const server = await serveSite({ folder, base: '' }, 0);
  const browser = await openChromium('--enable-precise-memory-info');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`;
  try {
    await fetch(url); // the first answer waits for the rules of all pages, which hosts have read long before
    const paints: number[] = [];
    for (let visit = 1; visit <= visits; visit += 1) paints.push(await firstPaint(browser, url));
    const page = await openSlowly(browser, url);
    await page.locator('.stage[data-live]').waitFor({ state: 'attached' });
    const live = await page.evaluate(() => performance.now());
    await page.waitForTimeout(3000);
    await page.locator('.stage').scrollIntoViewIfNeeded();
    const pan = await worstFrame(page, () => drag(page));
    await page.locator('.live .pin').first().focus();
    const popup = await waited(page, { event: 'keydown', selector: '.live .details, .panel .details', count: 'some' }, () => page.keyboard.press('Enter'));
    await page.keyboard.press('Escape');
    const letter = await typed(page);
    const filtered = await found(page);
    await page.locator('.finder-found button').click();
    const zoomed = await measureZoom(page);
    const client = await page.context().newCDPSession(page);
    await client.send('HeapProfiler.collectGarbage');
    const heap = await page.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6);
    return { paint: median(paints), live, pan, popup, letter, filtered, ...zoomed, heap };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** A visit's page, in a context of its own, once its answer has begun to come. */
async function openSlowly(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(45_000);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const script of ['watchFrames', 'watchWaits']) await page.addInitScript(pageCode(`scripts/sizes/page/${script}.ts`));
  await page.goto(url, { waitUntil: 'commit' });
  return page;
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const page = await openSlowly(browser, url);
  const entry = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const paint = (await entry.jsonValue()) ?? NaN;
  await page.context().close();
  return paint;
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

async function waited(page: Page, wait: Wait, act: () => Promise<void>): Promise<number> {
  await page.evaluate((begun) => (window as unknown as WaitWindow).beginWait(begun), wait);
  await act();
  return page.evaluate(() => (window as unknown as WaitWindow).waited);
}

/** From an agency's name in the finder, put in at once, to the paint of the list with it alone. */
async function found(page: Page): Promise<number> {
  const name = await page.locator('.agency h4').nth(4).innerText();
  await page.getByRole('searchbox').fill('');
  await page.waitForTimeout(1000);
  return waited(page, { event: 'input', selector: '.agency', count: 1 }, () => page.keyboard.insertText(name));
}

/** From a letter in the finder to the paint after it, at worst of three. */
async function typed(page: Page): Promise<number> {
  await page.getByRole('searchbox').focus();
  let worst = 0;
  for (const letter of 'age') {
    worst = Math.max(worst, await waited(page, { event: 'keydown', selector: 'body', count: 1 }, () => page.keyboard.press(letter)));
    await page.waitForTimeout(300);
  }
  return worst;
}
