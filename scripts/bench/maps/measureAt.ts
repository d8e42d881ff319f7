import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../lib/language/Language';
import type { Operation } from '../../../lib/operation/Operation';
import { pageCode } from '../pageCode';
import { mapPage, type Looks } from './mapPage';
import type { MapSize } from './mapSizes';
import type { Expected, Measures } from './Measures';

/** Nobody's: the browser is answered here. */
const address = 'http://map.invalid/';

type Options = Looks & {
  /** Where a picture of the map is written, as a PNG file. */
  readonly picture?: string;
};

/** What a map must show, and how it does. */
export type Measured = { readonly measures: Measures; readonly expected: Expected };

/** Draws the page of an operation without scripts in a window of this size, and measures its map. */
export async function measureAt(browser: Browser, operation: Operation, language: Language, { place, width, height }: MapSize, { picture, ...looks }: Options = {}): Promise<Measured> {
  const { html, expected } = mapPage(operation, language, place, looks);
  const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: false });
  try {
    await showPage(page, html);
    const measures = await measurePage(page, expected);
    if (picture) await (place === 'page' ? page.locator('.stage') : page).screenshot({ path: picture });
    return { measures, expected };
  } finally {
    await page.close();
  }
}

/** Shows a whole HTML document. */
export async function showPage(page: Page, html: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(address);
}

/** Measures the map of a page that is drawn, live or not. */
export async function measurePage(page: Page, expected: Expected): Promise<Measures> {
  await page.evaluate(pageCode('scripts/bench/maps/page/measureMap.ts'));
  return page.evaluate((of) => (window as unknown as { measureMap: (of: Expected) => Measures }).measureMap(of), expected);
}
