import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { wordsOf } from '../../lib/view/Text';
import { useBrowser, type PageOptions } from './setup/browser';
import { hasFocus, livePin, openDetails, whenClosed, whenLive } from './setup/marks';
import { citationWords, plain, plainWords } from './setup/plainWords';
import { pressOn } from './setup/pointOn';
import { viewIn } from './setup/views';

const { open } = useBrowser();
const phone: PageOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

async function openLive(address = '/en/blackwrist/', options?: PageOptions): Promise<Page> {
  const page = await open(address, options);
  await whenLive(page);
  return page;
}

/** Presses Tab until the focus is on the live pin of an agency, at most once for each thing that may take it. */
async function tabTo(page: Page, agency: string): Promise<void> {
  await page.locator('.skip').focus();
  for (let stops = await page.locator('.map :is(a, button, [tabindex="0"])').count(); stops > 0; stops -= 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(livePin(page, agency))) return;
  }
  throw new Error(`Tab does not reach ${agency}.`);
}

describe.each(languages)('the pin in Bangkok, in %s', (language) => {
  const dsi = viewIn(language).agencies.find(({ id }) => id === 'thailand-dsi');
  const [took] = dsi?.contributions ?? [];
  const expected = [plain(wordsOf(dsi?.name ?? '')), plain(wordsOf(took?.text ?? '')), plain(took?.date?.words ?? ''), citationWords(took?.citations ?? [])];

  it('opens the DSI’s popup under the mouse', async () => {
    const page = await openLive(`/${language}/blackwrist/`);
    await livePin(page, 'thailand-dsi').click();
    const words = await plainWords(page.locator('.live .leaflet-popup'));
    for (const each of expected) expect(words).toContain(each);
    expect(await livePin(page, 'thailand-dsi').getAttribute('aria-expanded')).toBe('true');
  });

  it('opens the DSI’s details under a finger', async () => {
    const page = await openLive(`/${language}/blackwrist/`, phone);
    await livePin(page, 'thailand-dsi').tap();
    const words = await plainWords(openDetails(page));
    for (const each of expected) expect(words).toContain(each);
  });

  it.each(['Enter', 'Space'])('is reached with Tab and opens with %s; Escape goes back to it', async (key) => {
    const page = await openLive(`/${language}/blackwrist/`);
    await tabTo(page, 'thailand-dsi');
    await page.keyboard.press(key);
    await openDetails(page).waitFor();
    await expect.poll(() => hasFocus(openDetails(page))).toBe(true);
    for (const each of expected) expect(await plainWords(openDetails(page))).toContain(each);
    await page.keyboard.press('Escape');
    await whenClosed(page);
    await expect.poll(() => hasFocus(livePin(page, 'thailand-dsi'))).toBe(true);
  });
});

describe('the live map', () => {
  it('lists both agencies around Washington on one counted pin', async () => {
    const page = await openLive();
    expect(await plainWords(livePin(page, 'us-hsi'))).toBe('2');
    await livePin(page, 'us-ncmec').click();
    expect((await openDetails(page).locator('h2').allInnerTexts()).map(plain)).toEqual([
      'Homeland Security Investigations (HSI)',
      'National Center for Missing & Exploited Children (NCMEC)',
    ]);
  });

  it.each([
    ['1280 px', {}],
    ['320 px', { viewport: { width: 320, height: 640 } }],
  ])('says everything about every agency, pin by pin, at %s', async (_, options) => {
    const page = await openLive('/en/blackwrist/', options);
    const agencies = viewIn('en').agencies;
    const pins = await page.locator('.live .pin').evaluateAll((buttons) => buttons.map((pin) => pin.getAttribute('data-agencies')?.split(' ') ?? []));
    expect(pins.flat().sort()).toEqual(agencies.map(({ id }) => id).sort());
    for (const [first = ''] of pins) {
      await livePin(page, first).click();
      const words = await plainWords(openDetails(page));
      for (const { id, name, place, contributions } of agencies) {
        if (!pins.some((ids) => ids[0] === first && ids.includes(id))) continue;
        for (const each of [wordsOf(name), wordsOf(place), ...contributions.map(({ text }) => wordsOf(text))]) expect(words).toContain(plain(each));
      }
      await page.keyboard.press('Escape');
      await whenClosed(page);
    }
  });

  it('gives every pin a name of its own', async () => {
    const page = await openLive();
    const names = await page.locator('.live .pin').evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label')));
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['THA', 'AUS', 'USA', 'NZL'])('opens agencies and outcomes of %s where its shape is pressed', async (code) => {
    const page = await openLive();
    await pressOn(page, `.live-world [data-country=${code}]`);
    const words = await plainWords(page.locator('.live .leaflet-popup'));
    const { countries, agencies } = viewIn('en');
    const country = countries.find((each) => each.code === code);
    const names = agencies.filter((agency) => agency.country === code).map(({ name }) => wordsOf(name));
    const outcomes = country?.outcomes.map(({ text }) => wordsOf(text)) ?? [];
    expect(names.length).toBeGreaterThan(0);
    for (const each of [country?.name ?? '', ...names, ...outcomes]) expect(words).toContain(plain(each));
  });

  it('opens the same where a country’s name is pressed', async () => {
    const page = await openLive();
    await page.locator('.live').getByRole('button', { name: 'Bulgaria', exact: true }).click();
    expect(await plainWords(page.locator('.live .leaflet-popup h2'))).toBe('Bulgaria');
  });

  it('closes what is open at a press on the sea', async () => {
    const page = await openLive();
    await livePin(page, 'nz-dia').click();
    await openDetails(page).waitFor();
    await pressOn(page, '.live');
    await whenClosed(page);
  });

  it.each([
    ['popup', {}],
    ['panel', phone],
  ])('closes the %s with its button, and the focus goes back to the pin', async (_, options) => {
    const page = await openLive('/en/blackwrist/', options);
    await livePin(page, 'nz-dia').click();
    await openDetails(page).getByRole('button', { name: messagesIn('en').map.close }).click();
    await whenClosed(page);
    expect(await hasFocus(livePin(page, 'nz-dia'))).toBe(true);
  });

  it('closes what is open at a second press on its pin', async () => {
    const page = await openLive();
    await livePin(page, 'nz-dia').click();
    await openDetails(page).waitFor();
    await livePin(page, 'nz-dia').click();
    await whenClosed(page);
  });

  it.each([320, 390, 480, 768, 1280])('keeps open details whole within a window %i px wide', async (width) => {
    const page = await openLive('/en/blackwrist/', { viewport: { width, height: 800 } });
    for (const agency of ['us-hsi', 'thailand-dsi', 'interpol', 'nz-dia']) {
      await livePin(page, agency).click();
      const box = await openDetails(page).boundingBox();
      const room = await page.locator('.stage').boundingBox();
      const within = (await page.locator('.panel').count()) > 0 ? { x: 0, width } : room;
      expect(box?.x).toBeGreaterThanOrEqual(within?.x ?? NaN);
      expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual((within?.x ?? NaN) + (within?.width ?? NaN));
      await page.keyboard.press('Escape');
      await whenClosed(page);
    }
  });
});
