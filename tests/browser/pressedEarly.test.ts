import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { outFolder } from '../../scripts/site/buildSite';
import { useBrowser } from './setup/browser';

const { newPage } = useBrowser();

/** A page of which only the part up to the end of its map has come. */
async function openCutAfterMap(address: string): Promise<Page> {
  const html = readFileSync(path.join(outFolder, address, 'index.html'), 'utf8');
  const end = html.indexOf('</section>', html.indexOf('class="stage"'));
  const page = await newPage({ javaScriptEnabled: false });
  await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/html', body: html.slice(0, end) }));
  await page.goto(address);
  return page;
}

/** What the pins and names that a reader can see would open, and whether that is there. */
async function seenMarks(page: Page): Promise<boolean[]> {
  const marks = await page.locator('.plane [popovertarget]').filter({ visible: true }).all();
  return Promise.all(marks.map(async (mark) => (await page.locator(`id=${await mark.getAttribute('popovertarget')}`).count()) === 1));
}

describe('a page of which only the part up to the map’s end has come', () => {
  it('shows no pin before what it opens', async () => {
    const seen = await seenMarks(await openCutAfterMap('/en/blackwrist/'));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).not.toContain(false);
  });

  it('shows nothing yet in a frame', async () => {
    const page = await openCutAfterMap('/embed/en/blackwrist/');
    expect(await page.locator('.pin').count()).toBeGreaterThan(5);
    expect(await seenMarks(page)).toEqual([]);
  });
});
