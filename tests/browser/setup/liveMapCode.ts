import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { outFolder } from '../../../scripts/site/buildSite';

const staticFolder = path.join(outFolder, '_next', 'static');

/** The files that only the live map needs, by name: those with Leaflet's code or style in them. */
export const liveMapFiles: readonly string[] = readdirSync(staticFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|css)$/.test(file) && readFileSync(path.join(staticFolder, file), 'utf8').includes('leaflet-pane'))
  .map((file) => path.basename(file))
  .sort();

/** Whether an address is one of the live map's files. */
export const isLiveMapCode = (url: URL): boolean => liveMapFiles.includes(path.basename(url.pathname));

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
