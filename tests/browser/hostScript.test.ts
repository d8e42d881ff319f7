import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { outFolder } from '../../scripts/site/buildSite';
import { useBrowser } from './setup/browser';
import { frameAt, useHosts, whenFitted } from './setup/hosts';
import { framesIn, useMarked } from './setup/marked';

const browser = useBrowser();
const { openHost } = useHosts(browser);
const { marker, script } = useMarked(browser);
const { origin } = browser;

/** Posts a wish for a height from within a frame to the article. */
async function wish(page: Page, height: unknown, part?: string): Promise<void> {
  await (await frameAt(page, part)).evaluate((value) => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: value }, '*'), height);
}

const heightOf = (page: Page): Promise<string | undefined> =>
  page.locator('[data-operation-map]').evaluate((element) => element.shadowRoot?.querySelector('iframe')?.style.height);

describe('the script for host pages', () => {
  it('is under 2 KB in brotli, and the same under its short name', () => {
    const file = readFileSync(path.join(outFolder, 'embed.v1.js'));
    expect(brotliCompressSync(file).length).toBeLessThan(2048);
    expect(readFileSync(path.join(outFolder, 'embed.js')).equals(file)).toBe(true);
  });

  it('makes of a marked element the map at the height that it wishes for, also when the article narrows, and changes nothing else', async () => {
    const page = await openHost(`<iframe title="Another" srcdoc="Another" height="77"></iframe>${marker()}`);
    const before = await page.locator('body').innerHTML();
    await page.addScriptTag({ url: `${origin()}/embed.v1.js` });
    await page.locator('[data-operation-map] img').waitFor({ state: 'hidden' });
    await page.locator('iframe[title=Another]').evaluate((other) => other.remove());
    const [wide] = await whenFitted(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await (await frameAt(page)).waitForFunction(() => innerWidth <= 390);
    expect(await whenFitted(page)).not.toEqual([wide]);
    expect(await framesIn(page)).toEqual([{ path: '/embed/en/blackwrist/', title: 'The map in a picture' }]);
    expect(await page.locator('body').innerHTML()).toBe(before.replace(/<iframe.*?<\/iframe>/, ''));
  });

  it('leaves picture and link where no script runs', async () => {
    const page = await openHost(`${marker()}${script()}`, { javaScriptEnabled: false });
    expect(await page.getByRole('link').getAttribute('href')).toBe(`${origin()}/en/blackwrist/`);
    expect(await page.getByRole('img').isVisible()).toBe(true);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('leaves picture and link until the map has spoken, and for good when it can’t be had', async () => {
    const page = await openHost(marker(), { allowed: /ERR_FAILED/ });
    await page.route('**/embed/**', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.addScriptTag({ url: `${origin()}/embed.v1.js` });
    await failed;
    expect(await page.getByRole('img').isVisible()).toBe(true);
    await page.unroute('**/embed/**');
    await page.locator('[data-operation-map]').evaluate((element) => (element.dataset.theme = 'dark'));
    await page.getByRole('img').waitFor({ state: 'hidden' });
    await whenFitted(page);
  });

  it('makes several maps, each once, whether it is loaded once or under all its names', async () => {
    const all = [marker(), marker('/bg/blackwrist/europol/', 'data-theme="auto" data-title="Карта"'), marker(`${origin()}/en/operation-h/`, 'data-list="open"'), marker('/en/blackwrist/', 'data-agency="nz-dia"')];
    const page = await openHost(`${script()}${all.join('')}${script('embed.js')}${script()}`, { viewport: { width: 700, height: 4000 } });
    await whenFitted(page, 4);
    expect(await framesIn(page)).toEqual([
      { path: '/embed/en/blackwrist/', title: 'The map in a picture' },
      { path: '/embed/bg/blackwrist/europol/?theme=auto', title: 'Карта' },
      { path: '/embed/en/operation-h/?list=open', title: 'The map in a picture' },
      { path: '/embed/en/blackwrist/?agency=nz-dia', title: 'The map in a picture' },
    ]);
  });

  it('follows pages that change without loading: maps that come late, go, come back, and become others', async () => {
    const page = await openHost(script());
    await page.waitForLoadState();
    await page.evaluate((markup) => {
      const made = document.createRange().createContextualFragment(markup);
      document.body.prepend(made);
    }, marker());
    const [height] = await whenFitted(page);
    const gone = page.waitForEvent('framedetached');
    await page.evaluate(() => {
      const element = document.querySelector('[data-operation-map]');
      element?.remove();
      Object.assign(window, { element });
    });
    await gone;
    await page.evaluate(() => document.body.prepend((window as unknown as { element: Element }).element));
    expect(await whenFitted(page)).toEqual([height]);
    const depth = await page.evaluate(() => history.length);
    await page.locator('[data-operation-map]').evaluate((element) => (element.dataset.operationMap = '/bg/operation-h/'));
    await frameAt(page, '/embed/bg/operation-h/');
    await whenFitted(page);
    expect(await page.evaluate(() => history.length)).toBe(depth);
  });

  it('sets a whole height from 200 to 1000 px, and nothing that is no height', async () => {
    const page = await openHost(`${marker()}${script()}`);
    await whenFitted(page);
    for (const [wished, set] of [[5000, '1000px'], [1, '200px'], [543.4, '543px']] as const) {
      await wish(page, wished);
      await page.waitForFunction((height) => document.querySelector('[data-operation-map]')?.shadowRoot?.querySelector('iframe')?.style.height === height, set);
    }
    for (const junk of ['600', -1, null, '600px; position: fixed', { height: 600 }]) await wish(page, junk);
    await wish(page, 400);
    await page.waitForFunction(() => document.querySelector('[data-operation-map]')?.shadowRoot?.querySelector('iframe')?.style.height !== '543px');
    expect(await heightOf(page)).toBe('400px');
  });

  it('hears its own frames alone, and those only while they show the site', async () => {
    const page = await openHost(`${marker()}${script()}<iframe title="Another" srcdoc="<script>parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 999 }, '*')</script>"></iframe>`);
    await frameAt(page);
    await page.waitForFunction(() => [...(window as unknown as { wishes: Map<unknown, number> }).wishes.values()].includes(999));
    await page.locator('iframe[title=Another]').evaluate((other) => other.remove());
    const [height] = await whenFitted(page);
    const frame = await frameAt(page);
    await frame.goto('data:text/html,Another page');
    await frame.evaluate(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 999 }, '*'));
    await page.waitForFunction(() => [...(window as unknown as { wishes: Map<unknown, number> }).wishes.values()].includes(999));
    expect(await heightOf(page)).toBe(`${height}px`);
  });

  it('stays as it is through a thousand messages that mean nothing', async () => {
    const page = await openHost(`${marker()}${script()}`);
    const [height] = await whenFitted(page);
    await (await frameAt(page)).evaluate(() => {
      const junk = [null, 7, '', 'x'.repeat(10_000), {}, { sentinel: 'amp', type: 'embed-size', height: 'NaN' }, { sentinel: 'amp', type: 'embed-size', height: NaN }, { message: 'height', value: 999 }];
      for (let count = 0; count < 1000; count += 1) parent.postMessage(junk[count % junk.length], '*');
    });
    await wish(page, 640);
    await page.waitForFunction(() => document.querySelector('[data-operation-map]')?.shadowRoot?.querySelector('iframe')?.style.height === '640px');
    expect(height).not.toBe(640);
  });

  it('works in a preview without an origin (srcdoc in a sandbox)', async () => {
    const inner = `${marker()}${script()}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const page = await openHost(`<iframe title="A preview" sandbox="allow-scripts" width="660" height="700" srcdoc="${inner}"></iframe>`);
    await page.frameLocator('iframe').locator('[data-operation-map] img').waitFor({ state: 'hidden' });
  });
});
