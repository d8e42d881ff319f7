import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openHeadlessShell } from '../../../scripts/test/openChromium';
import { openSite, type Served } from './site';
import { watchContext, type Watch } from './watchContext';

export type PageOptions = BrowserContextOptions & {
  /** Complaints that the test brings about on purpose. */
  readonly allowed?: RegExp;
  /** Origins beside the site's own that pages may ask: the page that frames the site. */
  readonly origins?: readonly string[];
};

/**
 * One browser and one served site for the test file that calls it, and a fresh context for each page. After each test every
 * page must have been quiet: no error, no warning, no request to anybody else.
 *
 * @param launch starts the browser.
 */
export function useBrowser(launch: () => Promise<Browser> = openHeadlessShell) {
  let browser: Browser;
  let site: Served;
  let watches: Watch[] = [];

  beforeAll(async () => {
    site = await openSite();
    browser = await launch();
  });

  afterEach(async () => {
    const ended = watches;
    watches = [];
    await Promise.all(browser.contexts().map((context) => context.close()));
    for (const watch of ended) watch.expectQuiet();
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A blank page of 1280 × 800 px, unless the options say otherwise, in a context of its own. */
  async function newPage({ allowed, origins = [], ...options }: PageOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(20_000); // the notice that the live map did not come takes up to 13 s: 5 until a page is idle, 8 of patience
    watches.push(watchContext(context, [site.origin, ...origins], allowed));
    return context.newPage();
  }

  /** A new page at an address of the site, loaded. */
  async function open(address: string, options?: PageOptions): Promise<Page> {
    const page = await newPage(options);
    await page.goto(address);
    return page;
  }

  return { newPage, open, origin: () => site.origin };
}

/** What `useBrowser` gives a test file. */
export type BrowserOfFile = ReturnType<typeof useBrowser>;
