import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { wordsOf } from '../../lib/view/Text';
import { useBrowser } from './setup/browser';
import { useFrames } from './setup/frames';
import { isLiveMapCode } from './setup/liveMapCode';
import { livePin, openDetails, openPopover, picturePin, whenLive } from './setup/marks';
import { plain, plainWords } from './setup/plainWords';
import { viewIn } from './setup/views';

const browser = useBrowser();
const { openFramed } = useFrames(browser);

/** What Chromium says of files that do not come: brought about by these tests. */
const allowed = /Failed to load resource/;

/** A page whose live map's code does not come, at its last attempt. Returns a function that ends the fault. */
async function openWithoutLiveMap(address: string): Promise<{ readonly page: Page; readonly mend: () => Promise<void> }> {
  const page = await browser.newPage({ allowed });
  await page.route(isLiveMapCode, (route) => route.abort());
  await page.goto(address);
  await page.locator('.map-failed').waitFor();
  return { page, mend: () => page.unroute(isLiveMapCode) };
}

async function expectWholeStory(page: Page): Promise<void> {
  expect(await page.locator('.plane .world').isVisible()).toBe(true);
  const words = await plainWords(page.locator('main'));
  for (const { name, contributions } of viewIn('en').agencies) {
    for (const each of [wordsOf(name), ...contributions.map(({ text }) => wordsOf(text))]) expect(words).toContain(plain(each));
  }
}

describe.each(languages)('a page whose live map does not come, in %s', (language) => {
  const { map: words } = messagesIn(language);

  it('says so, keeps the picture, and goes live when the reader tries again', async () => {
    const { page, mend } = await openWithoutLiveMap(`/${language}/blackwrist/`);
    expect(await plainWords(page.locator('.map-failed'))).toBe(plain(`${words.failed} ${words.retry}`));
    expect(await page.locator('.plane .world').isVisible()).toBe(true);
    await mend();
    await page.getByRole('button', { name: words.retry }).click();
    await whenLive(page);
    expect(await page.locator('.map-failed').count()).toBe(0);
    await livePin(page, 'thailand-dsi').click();
    await openDetails(page).waitFor();
  });
});

describe('a page whose live map does not come', () => {
  it('tells the whole story; its pins open, and so does what is chosen in the list', async () => {
    const { page } = await openWithoutLiveMap('/en/blackwrist/');
    await expectWholeStory(page);
    await picturePin(page, 'thailand-dsi').click();
    expect(await plainWords(openPopover(page))).toContain('Department of Special Investigation');
    await page.locator('#nz-dia h4 a').click();
    expect(await plainWords(page.locator('.panel h2'))).toBe('Department of Internal Affairs (DIA)');
  });

  it('says so again when the second try fails too', async () => {
    const { page } = await openWithoutLiveMap('/en/blackwrist/');
    await page.getByRole('button', { name: messagesIn('en').map.retry }).click();
    await page.locator('.map-failed').waitFor({ state: 'detached' });
    await page.locator('.map-failed').waitFor();
  });

  it('goes live when the code comes at the second attempt, and never mentions the first', async () => {
    const page = await browser.newPage({ allowed });
    let attempts = 0;
    await page.route(isLiveMapCode, (route) => {
      attempts += 1;
      return attempts === 1 ? route.abort() : route.continue();
    });
    await page.goto('/en/blackwrist/');
    await whenLive(page);
    expect(attempts).toBeGreaterThan(1);
    expect(await page.locator('.map-failed').count()).toBe(0);
  });

  it('offers to try again in a frame, too, and moves nothing outside it', async () => {
    const { page, frame } = await openFramed({ allowed, sandbox: 'allow-scripts' });
    const before = page.url();
    await page.route(isLiveMapCode, (route) => route.abort());
    await picturePin(frame, 'nz-dia').focus();
    await frame.locator('.map-failed').waitFor();
    await page.unroute(isLiveMapCode);
    await frame.locator('.map-failed button').click();
    await whenLive(frame);
    expect(page.url()).toBe(before);
  });
});

describe('a page none of whose scripts come', () => {
  it('tells the whole story, and its picture’s pins open', async () => {
    const page = await browser.newPage({ allowed });
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('/en/blackwrist/');
    await expectWholeStory(page);
    await picturePin(page, 'thailand-dsi').click();
    expect(await plainWords(openPopover(page))).toContain('Department of Special Investigation');
  });

  it('tells the whole story without its style sheets, too', async () => {
    const page = await browser.newPage({ allowed });
    await page.route(/\.(js|css)$/, (route) => route.abort());
    await page.goto('/en/blackwrist/');
    await expectWholeStory(page);
  });
});
