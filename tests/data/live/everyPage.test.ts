import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isLanguage, languages } from '../../lib/language/Language';
import { loadOperations } from '../../lib/operation/loadOperation';
import { addresses } from './setup/addresses';
import { useBrowser } from './setup/browser';
import { enterStage } from './setup/frames';
import { whenLive } from './setup/marks';

const { newPage } = useBrowser();

const operations = loadOperations();
const agencies = operations.flatMap((operation) => operation.agencies);

const groups = [
  ['the start pages', /^\/(\w\w\/)?$/, 1 + languages.length],
  ['the operation’s pages', /^\/\w\w\/[\w-]+\/$/, operations.length * languages.length],
  ['the agencies’ pages', /^\/\w\w\/[\w-]+\/(?!embed-code\/)[\w-]+\/$/, agencies.length * languages.length],
  ['the pages with codes for other sites', /^\/\w\w\/[\w-]+\/embed-code\/$/, operations.length * languages.length],
  ['the pages for frames', /^\/embed\/\w\w\/[\w-]+\/([\w-]+\/)?$/, (operations.length + agencies.length) * languages.length],
] as const;

/** The language that an address names; the start page is in English. */
const languageOf = (address: string): string => address.split('/').find(isLanguage) ?? 'en';

/** Loads a page and has its map, if there is one, go live. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if ((await page.locator('.stage').count()) === 0) return;
  if (address.startsWith('/embed/')) {
    await enterStage(page.mainFrame());
  }
  await whenLive(page);
}

/** What can be said of a loaded page in a few values. */
function traitsOf(page: Page) {
  return page.evaluate(async () => {
    const stores = [localStorage, sessionStorage, await indexedDB.databases(), await caches.keys(), await navigator.serviceWorker.getRegistrations()];
    return {
      language: document.documentElement.lang,
      mainHeadings: document.querySelectorAll('h1').length,
      isTitled: document.title.trim() !== '',
      stored: stores.reduce((sum, { length }) => sum + length, document.cookie.length),
    };
  });
}

it('is in one of the groups below, whichever page it is', () => {
  expect(addresses.filter((address) => groups.filter(([, pattern]) => pattern.test(address)).length !== 1)).toEqual([]);
});

describe.each(groups)('%s', (_, pattern, count) => {
  it('ask nobody else, store nothing, complain of nothing, and each has its language, its title and one main heading', async () => {
    const group = addresses.filter((address) => pattern.test(address));
    expect(group).toHaveLength(count);
    const page = await newPage();
    for (const address of group) {
      await visit(page, address);
      expect(await traitsOf(page), address).toEqual({ language: languageOf(address), mainHeadings: 1, isTitled: true, stored: 0 });
    }
    expect(await page.context().cookies()).toEqual([]);
  }, 120_000);
});
