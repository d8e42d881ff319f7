import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { frameAt, useHosts, whenFitted } from './setup/hosts';
import { useMarked } from './setup/marked';

const browser = useBrowser();
const { openHost } = useHosts(browser);
const { marker, script } = useMarked(browser);
const { origin } = browser;

const address = (): string => `${origin()}/embed.v1.js`;

/** What a script of the host's does: puts one beside the map, made anew so that it runs. */
const load = (page: Page): Promise<void> =>
  page.evaluate((src) => document.body.append(Object.assign(document.createElement('script'), { src })), address());

describe('the map gets the height that it wishes for when its script', () => {
  it('is held back until the pointer first moves, as by caches for speed', async () => {
    const wait = `<script>addEventListener('pointermove', () => document.querySelectorAll('script[data-src]').forEach((held) => { const made = document.createElement('script'); made.src = held.dataset.src; held.replaceWith(made); }), { once: true })</script>`;
    const page = await openHost(`${marker()}<script type="text/plain" data-src="${address()}"></script>${wait}`);
    await page.waitForLoadState();
    expect(await page.getByRole('link').isVisible()).toBe(true);
    await page.mouse.move(100, 100);
    await whenFitted(page);
  });

  it('is held back until a reader consents', async () => {
    const page = await openHost(`${marker()}<script type="text/plain" data-type="application/javascript" data-src="${address()}"></script>`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('iframe').count()).toBe(0);
    await load(page);
    await whenFitted(page);
  });

  it('comes to a page whose policy allows no inline code', async () => {
    const policy = `default-src 'none'; script-src ${origin()}; frame-src ${origin()}; img-src data:; style-src 'unsafe-inline'`;
    const page = await openHost(`${marker()}${script()}`, { headers: { 'Content-Security-Policy': policy } });
    await whenFitted(page);
  });

  it('was there first, and the map comes by innerHTML or by a step within the site', async () => {
    const page = await openHost(`${script()}<div id="app"></div>`);
    await page.waitForLoadState();
    for (const width of [600, 400]) {
      await page.locator('#app').evaluate((app, [html, wide]) => Reflect.set(app, 'innerHTML', `<div style="width: ${wide}px">${html}</div>`), [marker(), width] as const);
      await expect.poll(async () => (await frameAt(page)).evaluate(() => innerWidth).catch(() => 0)).toBe(width);
      await whenFitted(page);
    }
  });

  it('has been there before the map: it asks each map that has loaded for its height', async () => {
    const page = await openHost('');
    await page.addInitScript(() => {
      if (parent !== window) addEventListener('message', ({ data }) => Object.assign(window, { heard: data as unknown }));
    });
    await page.evaluate((html) => document.body.append(document.createRange().createContextualFragment(html)), marker());
    await load(page);
    const frame = await frameAt(page);
    await frame.waitForFunction(() => 'heard' in window);
    expect(await frame.evaluate(() => (window as unknown as { heard: unknown }).heard)).toEqual({ sentinel: 'amp', type: 'frames-init' });
  });
});

describe('where the script never comes', () => {
  it('as by a page’s policy, link and picture stay', async () => {
    const page = await openHost(`${marker()}${script()}`, { headers: { 'Content-Security-Policy': "script-src 'none'" }, allowed: /Content Security Policy/ });
    expect(await page.getByRole('link').isVisible()).toBe(true);
    expect(await page.locator('iframe').count()).toBe(0);
  });
});

it('listens once however many maps there are, and however often the script is loaded', async () => {
  const page = await openHost('');
  await page.evaluate(() => {
    const heard: string[] = [];
    const add = window.addEventListener.bind(window);
    Object.assign(window, { heard, addEventListener: (...all: Parameters<typeof add>) => { heard.push(all[0]); add(...all); } });
  });
  await page.evaluate((html) => document.body.append(document.createRange().createContextualFragment(html)), Array.from({ length: 5 }, () => marker(undefined, 'style="width: 50%"')).join(''));
  await load(page);
  await whenFitted(page, 5);
  await page.addScriptTag({ url: address() });
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((type) => type === 'message'))).toEqual(['message']);
});

it('a host that asks leave of all that it shows (COEP: require-corp) shows the map, and the map comes alive', async () => {
  const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' };
  const page = await openHost(`${marker()}<script async crossorigin src="${address()}"></script>`, { headers });
  await whenFitted(page);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const frame = await frameAt(page);
  await frame.locator('.stage').hover({ position: { x: 4, y: 4 } });
  await frame.locator('.stage[data-live]').waitFor();
});
