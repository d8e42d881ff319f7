import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameStyle } from '../../lib/embed/frameStyle';
import { openChromium } from '../../scripts/test/openChromium';
import { useBrowser } from './setup/browser';
import { frameAt, useHosts, type HostOptions } from './setup/hosts';

const browser = useBrowser(openChromium);
const { openHost } = useHosts(browser);

/** An article whose frame is as high as the page in it, by style alone. */
function openFitting(width: number, { query = '', attributes = '', ...options }: HostOptions & { query?: string; attributes?: string } = {}): Promise<Page> {
  const frame = `<iframe title="A map" src="${browser.origin()}/embed/en/blackwrist/${query}" width="100%" height="560" style="${frameStyle(560, 'light')}" ${attributes}></iframe>`;
  return openHost(`<div style="width: ${width}px">${frame}</div>`, { viewport: { width: 1300, height: 900 }, ...options });
}

/** How much higher than the frame the page in it is, in pixels, and how high the frame is. */
async function fitOf(page: Page): Promise<{ readonly hidden: number; readonly height: number }> {
  const hidden = await (await frameAt(page)).locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
  return { hidden, height: (await page.locator('iframe').boundingBox())?.height ?? 0 };
}

const whenFitting = (page: Page): Promise<void> =>
  expect.poll(async () => {
    const { hidden, height } = await fitOf(page);
    return hidden === 0 && height > 320;
  }).toBe(true) as Promise<void>;

describe.each([280, 390, 650, 1200])('in a browser that knows frame-sizing, a frame of %i px is as high as its page', (width) => {
  it.each<[string, Parameters<typeof openFitting>[1]]>([
    ['with scripts', {}],
    ['with scripts off', { javaScriptEnabled: false }],
    ['in a sandbox', { attributes: 'sandbox="allow-scripts"' }],
    ['in a sandbox without scripts', { attributes: 'sandbox=""', allowed: /Blocked script execution/ }],
    ['loaded lazily', { attributes: 'loading="lazy"' }],
  ])('%s', async (_, options) => {
    const page = await openFitting(width, options);
    await whenFitting(page);
    // The map has about the proportion that a listening host gives it: 4:3 on phones, 16:9 where it is wide.
    const { ratio, shape } = await (await frameAt(page)).locator('.stage').evaluate((stage) => ({ ratio: stage.clientWidth / stage.clientHeight, shape: stage.clientWidth < 480 ? 4 / 3 : 16 / 9 }));
    expect(ratio / shape).toBeGreaterThan(0.8);
    expect(ratio / shape).toBeLessThan(1.2);
  });

  it('with the list open, and again when it is closed', async () => {
    const page = await openFitting(width, { query: '?list=open' });
    await expect.poll(() => fitOf(page)).toMatchObject({ hidden: 0, height: expect.toSatisfy((height: number) => height > 1500) as number });
    await (await frameAt(page)).locator('.embed-list > summary').click();
    await expect.poll(() => fitOf(page)).toMatchObject({ hidden: 0, height: expect.toSatisfy((height: number) => height < 1000) as number });
  });
});

it('a frame whose width changes keeps its height, and the map fills it', async () => {
  const page = await openFitting(390);
  await whenFitting(page);
  const { height } = await fitOf(page);
  for (const width of [300, 844]) {
    await page.locator('div').evaluate((box, wide) => (box.style.width = `${wide}px`), width);
    await (await frameAt(page)).waitForFunction((wide) => innerWidth === wide, width);
    expect(await fitOf(page)).toEqual({ height, hidden: 0 });
  }
});

it('nothing in the article moves when a frame below the window gets its height', async () => {
  const page = await openHost('');
  await page.addInitScript(() => {
    if (parent !== window) return;
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { shift: (window as unknown as { shift: number }).shift + (entry as unknown as { value: number }).value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const frame = `<iframe title="A map" src="${browser.origin()}/embed/en/blackwrist/" width="100%" height="560" style="${frameStyle(560, 'light')}" loading="lazy"></iframe>`;
  await page.route('**/article', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>An article</title><link rel="icon" href="data:,"><p style="height: 1400px">Text.</p>${frame}<p style="height: 1400px">Text.</p>` }));
  await page.goto('/article');
  for (let step = 0; step < 6; step += 1) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(150);
  }
  await whenFitting(page);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
});

describe('text of 200 %', () => {
  const large = useBrowser(() => openChromium('--blink-settings=defaultFontSize=32'));
  const { openHost: openLarge } = useHosts(large);

  it.each([
    [360, 640],
    [360, 1000],
    [280, 1000],
    [650, 560],
  ])('leaves nothing of a frame of %i × %i px cut', async (width, height) => {
    const page = await openLarge(`<iframe title="A map" src="${large.origin()}/embed/en/blackwrist/" width="${width}" height="${height}"></iframe>`);
    const frame = await frameAt(page);
    expect(await frame.locator('html').evaluate((html) => [getComputedStyle(html).fontSize, html.scrollHeight - html.clientHeight])).toEqual(['32px', 0]);
    expect(await frame.locator('.stage').evaluate((stage) => stage.clientHeight)).toBeGreaterThanOrEqual(120);
  });
});
