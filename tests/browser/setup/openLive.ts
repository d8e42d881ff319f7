import type { Page } from 'playwright-core';
import type { PageOptions, BrowserOfFile } from './browser';
import { enterStage } from './frames';
import { whenLive } from './marks';

/** Opens a page and has its map, if there is one, go live; the page for frames waits for a pointer before that. */
export async function openLive({ newPage }: BrowserOfFile, address: string, options?: PageOptions): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address);
  if ((await page.locator('.stage').count()) === 0) return page;
  if (new URL(page.url()).pathname.includes('/embed/')) {
    await enterStage(page.mainFrame());
  }
  await whenLive(page);
  return page;
}
