import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openChromium } from '../../../scripts/test/openChromium';
import { subPathFolder } from '../../../scripts/test/subPathSite';
import { provideSubPathSite } from '../../browser/setup/provideSubPathSite';
import { openMapSite, type MapSite } from './mapSite';
import { openNewsroom, type Newsroom } from './newsroom';

/** A WordPress, the site of the map on https, and a browser that reaches both, for the test file that calls it. */
export function useNewsroom() {
  const closing: (() => unknown)[] = [];
  let map: MapSite;
  let newsroom: Newsroom;
  let browser: Browser;

  beforeAll(async () => {
    const folder = process.env.WORDPRESS_FOLDER;
    if (!folder) throw new Error('There is no WordPress here. Use: npm run test:wordpress');
    closing.push(await provideSubPathSite());
    map = await openMapSite(subPathFolder, '/maps');
    closing.push(map.close);
    newsroom = await openNewsroom(folder, map.port);
    closing.push(newsroom.close);
    browser = await openChromium(`--host-resolver-rules=MAP localhost:443 127.0.0.1:${map.port}`);
    closing.push(() => browser.close());
  }, 240_000);

  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
  });

  /** A page that nothing but this machine answers. */
  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ignoreHTTPSErrors: true, ...options });
    context.setDefaultTimeout(30_000);
    await context.route(({ hostname }) => !['127.0.0.1', 'localhost'].includes(hostname), (route) => route.abort());
    return context.newPage();
  }

  return { newPage, map: () => map, newsroom: () => newsroom };
}
