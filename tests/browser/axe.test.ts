import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { violationsOn } from './setup/axe';
import { useBrowser, type PageOptions } from './setup/browser';
import { holdLiveMap } from './setup/liveMapCode';
import { livePin, openDetails, openPopover, picturePin, whenLive } from './setup/marks';
import { openLive } from './setup/openLive';

const browser = useBrowser();
const { newPage, open } = browser;
const schemes = ['light', 'dark'] as const;

const checked: PageOptions = { bypassCSP: true, reducedMotion: 'reduce' };
const openChecked = (address: string, options: PageOptions) => open(address, { ...checked, ...options });

describe.each(languages.flatMap((language) => schemes.map((colorScheme) => [language, colorScheme] as const)))('in %s and %s, axe finds nothing against', (language, colorScheme) => {
  it('the start page', async () => {
    const page = await openChecked(`/${language}/`, { colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  });

  it('the operation’s page, and then its popup', async () => {
    const page = await openChecked(`/${language}/blackwrist/`, { colorScheme });
    await whenLive(page);
    expect(await violationsOn(page)).toEqual([]);
    await livePin(page, 'thailand-dsi').click();
    await openDetails(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('its panel at 320 px', async () => {
    const page = await openChecked(`/${language}/blackwrist/?country=THA`, { colorScheme, viewport: { width: 320, height: 640 } });
    await page.locator('.panel').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('an agency’s page', async () => {
    const page = await openChecked(`/${language}/blackwrist/us-ncmec/`, { colorScheme });
    await openDetails(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('the page with codes for other sites', async () => {
    const page = await openChecked(`/${language}/blackwrist/embed-code/`, { colorScheme });
    await page.locator('.embed-choices select').first().selectOption('europol');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('the page for frames, with its list open', async () => {
    const page = await openChecked(`/embed/${language}/blackwrist/`, { colorScheme, viewport: { width: 640, height: 440 } });
    await page.locator('.embed-list summary').click();
    expect(await violationsOn(page)).toEqual([]);
  });
});

// Each of these once light and once dark, each language once.
describe.each([['en', 'light'], ['bg', 'dark']] as const)('in %s and %s, axe finds nothing against', (language, colorScheme) => {
  it.each([
    ['a step of the operation', '?step=case-taken-on', '.story-step'],
    ['a search that finds one', '?q=europol', '.found-note'],
    ['a search that finds none', '?q=zzz', '.found-note'],
    ['a list by kind of work', '?group=role', '.agency-list h3'],
  ])('%s', async (_, query, shown) => {
    const page = await openChecked(`/${language}/blackwrist/${query}`, { colorScheme });
    await whenLive(page);
    await page.locator(shown).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('the choices to narrow down by, and how to cite the page', async () => {
    const page = await openChecked(`/${language}/blackwrist/`, { colorScheme });
    await whenLive(page);
    await page.locator('.finder-narrow summary').click();
    await page.locator('[popovertarget=cite]').first().click();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('axe finds nothing against', () => {
  it.each(schemes)('the picture and an open popover without the live map, in %s', async (colorScheme) => {
    const page = await newPage({ ...checked, colorScheme });
    await holdLiveMap(page);
    await page.goto('/en/blackwrist/');
    await picturePin(page, 'thailand-dsi').click();
    await openPopover(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('a page for frames of an agency', async () => {
    const page = await openLive(browser, '/embed/bg/blackwrist/bulgaria-gdcoc/', { ...checked, viewport: { width: 320, height: 400 } });
    expect(await violationsOn(page)).toEqual([]);
  });

  it('the answer to an unknown address', async () => {
    const page = await openChecked('/nix', { allowed: /status of 404/ });
    expect(await violationsOn(page)).toEqual([]);
  });
});
