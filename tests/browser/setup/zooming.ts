import type { Locator, Page } from 'playwright-core';
import { messagesIn } from '../../../lib/language/messagesIn';
import type { BrowserOfFile, PageOptions } from './browser';
import type { Root } from './marks';
import { openLive } from './openLive';

/** The map then moves in one step, so that a press has done all it does when it returns. */
export const still: PageOptions = { reducedMotion: 'reduce' };

/** The English page with its live map in the middle of the window. */
export async function openCentred(browser: BrowserOfFile, address = '/en/blackwrist/', options: PageOptions = still): Promise<Page> {
  const page = await openLive(browser, address, options);
  await page.locator('.stage').evaluate((stage) => stage.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return page;
}

export const button = (root: Root, name: string): Locator => root.getByRole('button', { name, exact: true });

export async function zoomIn(root: Root, times: number): Promise<void> {
  for (let presses = 0; presses < times; presses += 1) await button(root, messagesIn('en').map.zoomIn).click();
}
