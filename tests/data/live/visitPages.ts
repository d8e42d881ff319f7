import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { isLanguage } from '../../../lib/language/Language';
import { violationsOn } from '../../browser/setup/axe';
import type { BrowserOfFile } from '../../browser/setup/browser';
import { enterStage } from '../../browser/setup/frames';
import { keptIn } from '../../browser/setup/keptIn';
import { whenLive } from '../../browser/setup/marks';

/** The language that an address names; the start page is in English. */
const languageOf = (address: string): string => address.split('/').find(isLanguage) ?? 'en';

/** Tests that each of some pages opens as it should, one by one. */
export function describeVisits({ newPage }: BrowserOfFile, addresses: readonly string[]): void {
  it.each(addresses)('%s opens, asks nobody else, stores nothing, complains of nothing, and axe finds nothing against it', async (address) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await visit(page, address);
    expect(await traitsOf(page)).toEqual({ language: languageOf(address), mainHeadings: 1, isTitled: true });
    expect(await keptIn(page.context(), page.mainFrame())).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
  });
}

/** Loads a page and has its map, if there is one, go live. */
async function visit(page: Page, address: string): Promise<void> {
  expect((await page.goto(address))?.status()).toBe(200);
  if ((await page.locator('.stage').count()) === 0) return;
  if (address.startsWith('/embed/')) await enterStage(page.mainFrame());
  await whenLive(page);
}

/** What can be said of a loaded page in a few values. */
function traitsOf(page: Page) {
  return page.evaluate(() => ({
    language: document.documentElement.lang,
    mainHeadings: document.querySelectorAll('h1').length,
    isTitled: document.title.trim() !== '',
  }));
}
