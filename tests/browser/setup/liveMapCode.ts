import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { outFolder } from '../../../scripts/site/buildSite';

/** The files that bring a page's map to life and that are the same for every page, by name: code and styles. */
export const liveMapFiles: readonly string[] = readdirSync(path.join(outFolder, 'assets'))
  .filter((file) => file.startsWith('map.'))
  .sort();

/** Whether an address is one of the live map's files, or the code of the page with codes for other sites. */
export const isLiveMapCode = (url: URL): boolean => liveMapFiles.includes(path.basename(url.pathname)) || path.basename(url.pathname).startsWith('tool.');

/** Keeps the live map's code from a page. Returns a function that lets it through, what was asked for before included. */
export async function holdLiveMap(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const isFree = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(isLiveMapCode, async (route) => {
    await isFree;
    await route.continue();
  });
  return letGo;
}
