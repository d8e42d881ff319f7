import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { useBrowser, type PageOptions } from './setup/browser';
import { openLive } from './setup/openLive';
import { stopLine, tabStopsOf } from './setup/tabStops';

const browser = useBrowser();
const golden = (name: string): string => path.resolve('tests/browser/golden', `tab-stops.${name}.txt`);

const walks: readonly (readonly [name: string, address: string, options: PageOptions])[] = languages.flatMap((language) => [
  [`operation.${language}`, `/${language}/blackwrist/`, {}],
  [`agency.${language}`, `/${language}/blackwrist/europol/?agency=`, {}],
  [`embed.${language}`, `/embed/${language}/blackwrist/`, { viewport: { width: 640, height: 440 } }],
  [`embed-phone.${language}`, `/embed/${language}/blackwrist/`, { viewport: { width: 320, height: 480 } }],
]);

describe('the Tab key', () => {
  it.each(walks)('walks through %s as written down, with no stop that is unseen, unnamed or one of two alike in the map', async (name, address, options) => {
    const page = await openLive(browser, address, { ...options, reducedMotion: 'reduce' });
    const stops = await tabStopsOf(page);
    expect(stops.filter(({ name: own, isSeen }) => own === '' || !isSeen)).toEqual([]);
    const inMap = stops.filter(({ isInMap }) => isInMap).map(stopLine);
    expect(new Set(inMap).size).toBe(inMap.length);
    await expect(`${stops.map(stopLine).join('\n')}\n`).toMatchFileSnapshot(golden(name));
  });

  it('leads past the map from the link before it', async () => {
    const page = await openLive(browser, '/en/blackwrist/');
    await page.getByRole('link', { name: 'Skip the map' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#agencies') !== null)).toBe(true);
  });
});
