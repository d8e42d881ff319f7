import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { holdLiveMap } from './setup/liveMapCode';
import { scriptControls } from './setup/scriptControls';

const { newPage, open } = useBrowser();

const pages = [
  ['an operation’s page', '/en/blackwrist/'],
  ['an agency’s page', '/bg/blackwrist/europol/'],
  ['the page with codes', '/en/blackwrist/embed-code/'],
] as const;

describe('what needs a page’s code', () => {
  it.each(pages)('is off until that has come, so that no press does nothing: %s', async (_, address) => {
    const page = await newPage();
    const letCodeCome = await holdLiveMap(page);
    await page.goto(address);
    const controls = await scriptControls(page).elementHandles();
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) expect(await control.isDisabled()).toBe(true);
    letCodeCome();
    for (const control of controls) await expect.poll(() => control.isDisabled(), { timeout: 10_000 }).toBe(false);
  });

  it.each([...pages, ['the page for frames', '/embed/en/blackwrist/'], ['the start page', '/bg/']] as const)('is not there where no script runs: %s', async (_, address) => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await scriptControls(page).evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML))).toEqual([]);
  });
});
