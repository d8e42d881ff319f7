import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './setup/browser';
import { hasFocus, livePin, openDetails, whenClosed, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';
import { pressOn } from './setup/pointOn';

const { open } = useBrowser();

async function openLive(address: string, options?: PageOptions): Promise<Page> {
  const page = await open(address, options);
  await whenLive(page);
  return page;
}

/** An address without its origin. */
const addressOf = (page: Page): string => page.url().slice(new URL(page.url()).origin.length);

/** The agencies marked in the list as the open ones. */
const markedInList = (page: Page): Promise<string[]> => page.locator('.agency:has(h4 a[aria-current=true])').evaluateAll((entries) => entries.map(({ id }) => id));

describe('an agency chosen in the list', () => {
  it('opens on the map, takes the focus there, and gives it back', async () => {
    const page = await openLive('/en/blackwrist/');
    const link = page.locator('#us-hsi h4 a');
    await link.click();
    await openDetails(page).waitFor();
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Homeland Security Investigations (HSI)');
    expect(await livePin(page, 'us-hsi').getAttribute('aria-expanded')).toBe('true');
    expect(await hasFocus(openDetails(page))).toBe(true);
    expect(await markedInList(page)).toEqual(['us-hsi']);
    expect(addressOf(page)).toBe('/en/blackwrist/?agency=us-hsi');
    await page.keyboard.press('Escape');
    await whenClosed(page);
    expect(await hasFocus(link)).toBe(true);
    expect(await markedInList(page)).toEqual([]);
    expect(addressOf(page)).toBe('/en/blackwrist/');
  });

  it('opens with the Enter key, in the panel of a narrow window', async () => {
    const page = await openLive('/en/blackwrist/', { viewport: { width: 320, height: 640 } });
    await page.locator('#europol h4 a').focus();
    await page.keyboard.press('Enter');
    await openDetails(page).waitFor();
    expect(await plainWords(page.locator('.panel h2'))).toBe('Europol');
    const panel = await page.locator('.panel').boundingBox();
    expect((panel?.y ?? NaN) + (panel?.height ?? NaN)).toBeLessThanOrEqual(640);
  });

  it('replaces the one that was open', async () => {
    const page = await openLive('/en/blackwrist/');
    await page.locator('#us-hsi h4 a').click();
    await page.locator('#nz-dia h4 a').click();
    await livePin(page, 'nz-dia').and(page.locator('[aria-expanded=true]')).waitFor();
    expect(await openDetails(page).count()).toBe(1);
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Department of Internal Affairs (DIA)');
    expect(await markedInList(page)).toEqual(['nz-dia']);
    expect(addressOf(page)).toBe('/en/blackwrist/?agency=nz-dia');
  });
});

describe('what is opened on the map', () => {
  it('is marked in the list: every agency of a counted pin', async () => {
    const page = await openLive('/en/blackwrist/');
    await livePin(page, 'interpol-bangkok').click();
    await openDetails(page).waitFor();
    expect((await markedInList(page)).sort()).toEqual(['interpol-bangkok', 'thailand-dsi']);
  });

  it('stands in the query of the address, beside what else is there, and leaves it when closed', async () => {
    const page = await openLive('/en/blackwrist/?from=article#sources');
    await pressOn(page, '.live-world [data-country=THA]');
    await openDetails(page).waitFor();
    expect(addressOf(page)).toBe('/en/blackwrist/?from=article&country=THA#sources');
    await livePin(page, 'nz-dia').click();
    await page.waitForURL(/agency=/);
    expect(addressOf(page)).toBe('/en/blackwrist/?from=article&agency=nz-dia#sources');
    await page.keyboard.press('Escape');
    await whenClosed(page);
    expect(addressOf(page)).toBe('/en/blackwrist/?from=article#sources');
  });

  it('adds nothing to the way back', async () => {
    const page = await openLive('/en/blackwrist/');
    const before = await page.evaluate(() => history.length);
    await livePin(page, 'nz-dia').click();
    await page.waitForURL(/agency=/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('is open again after a reload', async () => {
    const page = await openLive('/en/blackwrist/');
    await livePin(page, 'nz-dia').click();
    await page.waitForURL(/agency=/);
    await page.reload();
    await openDetails(page).waitFor();
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Department of Internal Affairs (DIA)');
  });

  it('leads from a country to each of its agencies', async () => {
    const page = await openLive('/en/blackwrist/?country=USA');
    await openDetails(page).getByRole('link', { name: /^Homeland Security Investigations/ }).click();
    await page.waitForURL(/agency=us-hsi/);
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Homeland Security Investigations (HSI)');
  });
});

describe('an address', () => {
  it('opens the agency that it names, and leaves the focus alone', async () => {
    const page = await openLive('/en/blackwrist/?agency=thailand-dsi');
    await openDetails(page).waitFor();
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Department of Special Investigation (DSI)');
    expect(await markedInList(page)).toEqual(['thailand-dsi']);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('opens the country that it names', async () => {
    const page = await openLive('/en/blackwrist/?country=AUS');
    await openDetails(page).waitFor();
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Australia');
  });

  it.each(['agency=nobody', 'agency=', 'agency=Thailand-DSI', 'country=FRA', 'country=tha', 'agency=<script>alert(1)</script>', 'agency=__proto__', '%', 'agency=%E0%A4%A'])(
    'that says ?%s opens nothing and is shown nowhere',
    async (query) => {
      const page = await openLive(`/en/blackwrist/?${query}`);
      expect(await openDetails(page).count()).toBe(0);
      expect(await markedInList(page)).toEqual([]);
      expect(await page.locator('body').innerText()).not.toMatch(/nobody|<script>|__proto__/);
    },
  );

  it('of an agency’s own page opens that agency, and stays as it is when it is closed and opened again', async () => {
    const page = await openLive('/en/blackwrist/thailand-dsi/');
    await openDetails(page).waitFor();
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Department of Special Investigation (DSI)');
    expect(addressOf(page)).toBe('/en/blackwrist/thailand-dsi/');
    await page.keyboard.press('Escape');
    await whenClosed(page);
    expect(addressOf(page)).toBe('/en/blackwrist/thailand-dsi/?agency=');
    await page.reload();
    await whenLive(page);
    expect(await openDetails(page).count()).toBe(0);
  });
});

describe('the links to the other language', () => {
  it.each([
    ['/en/', 'Български', '/bg/', 'bg'],
    ['/bg/blackwrist/', 'English', '/en/blackwrist/', 'en'],
    ['/en/blackwrist/us-ncmec/', 'Български', '/bg/blackwrist/us-ncmec/', 'bg'],
  ])('lead from %s to the same page', async (from, name, to, language) => {
    const page = await open(from);
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(to);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });
});
