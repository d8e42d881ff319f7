import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withstands } from '../faults/withstands';
import { useBrowser } from './setup/browser';
import { enterStage } from './setup/frames';
import { whenLive } from './setup/marks';
import { plain } from './setup/plainWords';
import { factsOfPages } from './setup/readerFacts';

const { newPage } = useBrowser();
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** What Mozilla's Readability makes of a page as it stands: its words, and how many folded parts are left in it. */
async function articleOf(page: Page): Promise<{ readonly words: string; readonly folded: number }> {
  const read = `(() => {
    ${readability}
    const article = new Readability(document.cloneNode(true)).parse();
    const { body } = new DOMParser().parseFromString(article?.content ?? '', 'text/html');
    return { words: body.textContent, folded: body.querySelectorAll('details').length };
  })()`;
  const { words, folded } = await page.evaluate<{ words: string; folded: number }>(read);
  return { words: plain(words), folded };
}

// Readability works on a copy of the page, whose styles the page's own policy refuses.
describe('a reader mode by Mozilla’s Readability keeps every agency and all that it did', () => {
  // Of every page as it came; and of the operations' pages once they are alive, when their list is drawn anew.
  withstands('reader-mode', async (on) => {
    const lost: string[] = [];
    for (const isLive of [false, true]) {
      const page = await newPage({ javaScriptEnabled: isLive, bypassCSP: true });
      for (const { address, facts } of factsOfPages.filter((each) => each.on === on && (each.isWhole || !isLive))) {
        await page.goto(address);
        if (isLive && on === 'frame') await enterStage(page.mainFrame());
        if (isLive) await whenLive(page);
        const { words, folded } = await articleOf(page);
        lost.push(...facts.filter((fact) => !words.includes(fact)).map((fact) => `${address}: ${fact}`), ...(folded > 0 ? [`${address}: its list is folded`] : []));
      }
    }
    expect(lost).toEqual([]);
    return 2;
  });

  it('and the figures, the steps, what came of it, what is unknown or disputed, and the sources', async () => {
    const page = await newPage({ javaScriptEnabled: false, bypassCSP: true });
    await page.goto('/en/blackwrist/');
    const shown = await page.locator('.figures b, .figures p, .steps ol p, .outcome p, .unknowns li p, .conflicts p, .sources cite, .undated p').allTextContents();
    const { words } = await articleOf(page);
    const close = (text: string): string => text.replace(/\s/g, '');
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((text) => !close(words).includes(close(text)))).toEqual([]);
  });
});
