import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { settingsInSight } from './setup/settingsInSight';

const { open } = useBrowser();

/** What the words in sight are set in: typeface, size and weight. Each is a font to be made ready before anything is drawn. */
async function fontsOf(page: Page): Promise<readonly string[]> {
  const settings = await settingsInSight(page, 'style, script, noscript');
  return [...new Set(settings.map(({ size, weight, family }) => `${weight} ${size}px ${family}`))].sort();
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
