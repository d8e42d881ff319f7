import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';

const { open } = useBrowser();

/** What the words in sight are set in: typeface, size and weight. Each is a font to be made ready before anything is drawn. */
function fontsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const holders = [...document.querySelectorAll('body *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()));
    const seen = holders.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('style, script, noscript'));
    return [...new Set(seen.map((element) => getComputedStyle(element)).map(({ fontFamily, fontSize, fontWeight }) => `${fontWeight} ${fontSize} ${fontFamily}`))].sort();
  });
}

describe('few fonts have to be made ready', () => {
  it.each(['en', 'bg'])('for a frame: its title, and what is labelled, plain and bold, in %s', async (language) => {
    expect(await fontsOf(await open(`/embed/${language}/blackwrist/`))).toHaveLength(3);
  });

  it('for what a pin in a frame opens: one more', async () => {
    const page = await open('/embed/en/blackwrist/');
    await page.locator('.pin').filter({ visible: true }).first().click();
    expect(await fontsOf(page)).toHaveLength(4);
  });

  it.each(['en', 'bg'])('for an operation’s page, its list, sources and help, in %s', async (language) => {
    expect((await fontsOf(await open(`/${language}/blackwrist/`, { javaScriptEnabled: false }))).length).toBeLessThanOrEqual(12);
  });
});
