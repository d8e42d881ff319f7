import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { loadHelpOf } from '../../lib/topic/loadHelpOf';
import { outFolder } from '../../scripts/site/buildSite';
import { addresses } from './setup/addresses';
import { useBrowser } from './setup/browser';
import { livePin, openDetails } from './setup/marks';
import { openLive } from './setup/openLive';
import { viewIn } from './setup/views';

const browser = useBrowser();

/** What Leaflet says by itself, in English. */
const leafletsWords = /Zoom (in|out)|Close popup|A JavaScript library|interactive maps|>\s*Marker\s*<|alt="Marker"/i;

/** Words that the facts have in Latin letters in Bulgarian, too, such as NCMEC, the map's credits, the forms of files, and the other language's name. */
const facts = JSON.stringify([viewIn('bg'), loadHelpOf('child-sexual-abuse', 'bg')]);
const named = new Set(`${facts} Natural Earth Visionscarto Equal Leaflet English BibTeX RIS JSON GeoJSON CSV kB Atom`.match(/\p{Script=Latin}{2,}/gu));

/** What a reader sees, hears or is shown of a page, but for what is marked as another language, and addresses. */
function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isForeign = (element: Element | null): boolean => element?.closest('[lang]:not(html), script, style, .untranslated, a[dir=ltr]') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [document.title];
    while (walker.nextNode()) if (!isForeign(walker.currentNode.parentElement)) found.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder], [aria-description]')) {
      if (!isForeign(element)) found.push(...['aria-label', 'title', 'alt', 'placeholder', 'aria-description'].map((name) => element.getAttribute(name) ?? ''));
    }
    return found.join('\n').replace(/https?:\/\/\S+|sha256-\w+/g, '');
  });
}

describe('the pages in Bulgarian', () => {
  it('say nothing in Leaflet’s words, as they were exported', () => {
    const files = addresses.filter((address) => address.includes('/bg/')).map((address) => path.join(outFolder, address, 'index.html'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(leafletsWords);
  });

  it('say nothing in Leaflet’s words on the live map, and in Latin letters only names that the facts have so', async () => {
    for (const address of ['/bg/blackwrist/', '/embed/bg/blackwrist/', '/bg/blackwrist/us-ncmec/', '/bg/']) {
      const page = await openLive(browser, address);
      if (address === '/bg/blackwrist/') {
        await livePin(page, 'thailand-dsi').click();
        await openDetails(page).waitFor();
      }
      expect(await page.content(), address).not.toMatch(leafletsWords);
      const words = await wordsOn(page);
      const latin = words.match(/\p{Script=Latin}{2,}/gu) ?? [];
      expect([...new Set(latin)].filter((word) => !named.has(word)), address).toEqual([]);
      expect(words.match(/\p{Script=Cyrillic}{2,}/gu)?.length, address).toBeGreaterThan(4 * latin.length);
      await page.close();
    }
  });
});

describe.each(languages)('a browser of another language, at the other end of the world, shows in %s', (language) => {
  it('every word and every date as the page was exported', async () => {
    for (const address of [`/${language}/blackwrist/`, `/${language}/operation-h/`]) {
      const elsewhere = { locale: 'de-DE', timezoneId: 'Pacific/Auckland' };
      const still = await browser.open(address, { ...elsewhere, javaScriptEnabled: false });
      const [dates, texts] = [still.locator('time'), still.locator('.agency-list')];
      const exported = [await dates.allTextContents(), await texts.allTextContents()];
      const page = await openLive(browser, address, elsewhere);
      expect(await page.evaluate(() => [Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.language])).toEqual(['Pacific/Auckland', 'de-DE']);
      expect(exported[0]?.length).toBeGreaterThan(4);
      expect([await page.locator('time').allTextContents(), await page.locator('.agency-list').allTextContents()]).toEqual(exported);
    }
  });
});
