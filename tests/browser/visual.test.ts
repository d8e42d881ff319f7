import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { openChromium } from '../../scripts/test/openChromium';
import { useBrowser, type PageOptions } from './setup/browser';
import { bundledFontRules } from './setup/bundledFonts';
import { openDetails } from './setup/marks';
import { openLive } from './setup/openLive';
import { whenDrawn } from './setup/whenDrawn';

const browser = useBrowser(openChromium);
const folder = path.resolve('tests/browser/pictures');
const rules = bundledFontRules();

/** Pictures are kept at a quarter of their size: what has moved is seen, how a letter's edge was smoothed is not. */
const scale = 0.25;

/** How much of a picture may differ, since two releases of a browser draw no two pages quite alike. */
const tolerated = 0.01;

const schemes: readonly (readonly [name: string, options: PageOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced-colours', { forcedColors: 'active' }],
];

/** By what share the page differs from the picture that is kept of it; where none is kept, or new ones are asked for, it is kept now. */
async function differenceFromKept(page: Page, name: string): Promise<number> {
  await page.addStyleTag({ content: rules });
  await page.mouse.move(0, 0); // off the map, which has a colour of its own for what the pointer is over
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await whenDrawn(page);
  const shot = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  const { width = 0 } = await sharp(shot).metadata();
  const small = await sharp(shot).resize(Math.round(width * scale)).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
  const file = path.join(folder, `${name}.png`);
  if (process.env.NEW_PICTURES === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, small);
  }
  if (!existsSync(file)) throw new Error(`There is no picture ${name}.png; look at the page, then write it: NEW_PICTURES=1.`);
  const [now, kept] = await Promise.all([small, file].map((image) => sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true })));
  if (!now || !kept || now.info.width !== kept.info.width || Math.abs(now.info.height - kept.info.height) > 2) return 1;
  const height = Math.min(now.info.height, kept.info.height);
  const length = 4 * now.info.width * height;
  return pixelmatch(now.data.subarray(0, length), kept.data.subarray(0, length), undefined, now.info.width, height, { threshold: 0.2 }) / (now.info.width * height);
}

describe.each(languages)('in %s', (language) => {
  describe.each(schemes)('and %s, the picture that is kept is still what is seen', (scheme, options) => {
    it.each([320, 768, 1280])('of the operation’s page with an agency open, %i px wide', async (width) => {
      const page = await openLive(browser, `/${language}/blackwrist/?agency=thailand-dsi`, { ...options, bypassCSP: true, reducedMotion: 'reduce', viewport: { width, height: 800 } });
      await openDetails(page).waitFor();
      expect(await differenceFromKept(page, `operation.${language}.${scheme}.${width}`)).toBeLessThanOrEqual(tolerated);
    });

    it.each([320, 768, 1280])('of the page for frames, %i px wide', async (width) => {
      const page = await openLive(browser, `/embed/${language}/blackwrist/`, { ...options, bypassCSP: true, reducedMotion: 'reduce', viewport: { width, height: 560 } });
      expect(await differenceFromKept(page, `frame.${language}.${scheme}.${width}`)).toBeLessThanOrEqual(tolerated);
    });
  });
});
