import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { publishedCodes, type PublishedCode } from '../fixtures/publishedCodes';
import { useBrowser } from './setup/browser';
import { frameAt, useHosts, whenFitted } from './setup/hosts';

const browser = useBrowser();
const { openHost } = useHosts(browser);
const published = path.join('tests', 'fixtures', 'published');

const codesOf = (...kinds: readonly PublishedCode['kind'][]): readonly (readonly [name: string, code: string])[] =>
  Object.entries(publishedCodes).flatMap(([name, { kind, code }]) => (kinds.includes(kind) ? [[name, code] as const] : []));

/** A code as it stands in an article, of the site that is tested, without the picture, which that site may have none of. */
const pasted = (code: string): string => code.replaceAll('https://HOST', browser.origin()).replace(/(<img src=")[^"]*/, '$1data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=');

/** Serves a file that was published before in the place of today's. */
async function serveOld(page: Page, pattern: string, file: string, contentType: string): Promise<void> {
  await page.route(pattern, (route) => route.fulfill({ contentType, body: readFileSync(path.join(published, file), 'utf8') }));
}

describe('a code that was published goes on working:', () => {
  it.each(codesOf('frame'))('%s shows the map at its height', async (_, code) => {
    const page = await openHost(pasted(code));
    const frame = await frameAt(page);
    expect(await frame.locator('.stage').isVisible()).toBe(true);
    const { width, height } = (await page.locator('iframe').boundingBox()) ?? {};
    expect([width, height]).toEqual([700, Number(/height="([0-9]+)"/.exec(code)?.[1])]);
  });

  it.each(codesOf('listened', 'script'))('%s shows the map at the height that it wishes for', async (_, code) => {
    const page = await openHost(pasted(code));
    const [height] = await whenFitted(page);
    expect(height).toBeGreaterThan(300);
    expect(await (await frameAt(page)).locator('.stage').isVisible()).toBe(true);
  });

  it.each(codesOf('amp'))('%s shows the map in its sandbox', async (_, code) => {
    const page = await openHost(pasted(code).replaceAll('amp-iframe', 'iframe').replace(/<amp-img.*<\/amp-img>/, '').replace(/<div overflow.*<\/div>/, ''));
    expect(await (await frameAt(page)).locator('.stage').isVisible()).toBe(true);
  });

  it.each(codesOf('picture', 'address'))('%s leads to a page that is there', async (_, code) => {
    const [address = ''] = /https:\/\/HOST[^"]*/.exec(code) ?? [];
    expect((await (await browser.newPage()).goto(pasted(address)))?.status()).toBe(200);
  });
});

describe('files of different ages', () => {
  const [, around = ''] = codesOf('script').find(([name]) => name === 'the script around a picture') ?? [];

  it('work together: an old script that a cache kept, and a new page', async () => {
    const page = await openHost('');
    await serveOld(page, '**/embed.v1.js', 'embed.v1.js', 'text/javascript');
    await page.route('**/article', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<title>An article</title><link rel="icon" href="data:,">${pasted(around)}` }));
    await page.goto('/article');
    await whenFitted(page);
  });

  it('work together: a new script, and an old page that a cache kept', async () => {
    const page = await openHost('');
    await serveOld(page, '**/embed/en/blackwrist/', 'frame.html', 'text/html; charset=utf-8');
    await page.route('**/article', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<title>An article</title><link rel="icon" href="data:,">${pasted(around)}` }));
    await page.goto('/article');
    await whenFitted(page);
    expect(await (await frameAt(page)).title()).toContain('published first');
  });
});
