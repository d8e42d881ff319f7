import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { holdLiveMap } from './setup/liveMapCode';

const { newPage } = useBrowser();

describe('what needs a page’s code', () => {
  it.each([
    ['an operation’s page', '/en/blackwrist/'],
    ['an agency’s page', '/bg/blackwrist/europol/'],
    ['the page with codes', '/en/blackwrist/embed-code/'],
  ])('is off until that has come, so that no press does nothing: %s', async (_, address) => {
    const page = await newPage();
    const letCodeCome = await holdLiveMap(page);
    await page.goto(address);
    const controls = page.locator('.needs-scripts').locator('xpath=descendant-or-self::*[self::button or self::select or self::input]');
    expect(await controls.count()).toBeGreaterThan(3);
    for (const control of await controls.all()) expect(await control.isDisabled()).toBe(true);
    letCodeCome();
    for (const control of await controls.all()) await expect.poll(() => control.isDisabled(), { timeout: 10_000 }).toBe(false);
  });
});
