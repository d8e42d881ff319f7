import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './setup/browser';
import { holdLiveMap, isLiveMapCode } from './setup/liveMapCode';
import { hasFocus, livePin, openDetails, openPopover, picturePin, whenClosed, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';
import { whenDrawn } from './setup/whenDrawn';

const { newPage } = useBrowser();

type Held = { readonly page: Page; readonly goLive: () => Promise<void> };
type Marks = Readonly<Record<string, readonly [x: number, y: number, width: number, height: number]>>;

/** A page that has woken up, still shows the picture, and waits for the live map's code. */
async function openPicture(options?: PageOptions): Promise<Held> {
  const page = await newPage(options);
  const letCodeCome = await holdLiveMap(page);
  const asked = page.waitForRequest((request) => isLiveMapCode(new URL(request.url())));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/en/blackwrist/');
  await asked;
  async function goLive(): Promise<void> {
    letCodeCome();
    await whenLive(page);
    await whenDrawn(page);
  }
  return { page, goLive };
}

/** Where everything that can be seen on the map stands, in CSS pixels of the window. */
function marksIn(page: Page, layer: '.plane' | '.live'): Promise<Marks> {
  return page.locator(layer).evaluate((element) => {
    const seen = (selector: string) => [...element.querySelectorAll<HTMLElement>(selector)].filter((mark) => mark.checkVisibility());
    const named = [
      ...seen('svg:has([data-country])').map((world) => ['world', world] as const),
      ...seen('.pin').map((pin) => [`pin of ${pin.dataset.agencies}`, pin] as const),
      ...seen('.name').map((name) => [`name ${name.textContent}`, name] as const),
      ...seen('.ring').map((ring, index) => [`ring ${index + 1}`, ring] as const),
    ];
    return Object.fromEntries(
      named.map(([mark, node]) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [mark, [x, y, width, height]];
      }),
    );
  });
}

/**
 * How far a mark may stand from its place on the picture, in CSS pixels: Leaflet rounds the map's corner and the mark's own
 * place, each by up to a half, and the picture's percentages have two decimals.
 */
const tolerance = 1.1;

describe('the live map', () => {
  it.each([320, 390, 480, 768, 1024, 1280])('stands where the picture stood, in a window %i px wide', async (width) => {
    const { page, goLive } = await openPicture({ viewport: { width, height: 800 } });
    const before = await marksIn(page, '.plane');
    await goLive();
    const after = await marksIn(page, '.live');
    expect(before.world).toBeDefined();
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const moved = Object.entries(before).filter(([mark, box]) => box.some((side, index) => Math.abs(side - (after[mark]?.[index] ?? NaN)) > tolerance));
    expect(moved.map(([mark, box]) => `${mark}: ${box.join(' ')} became ${after[mark]?.join(' ')}`)).toEqual([]);
  });

  it.each([320, 1280])('moves nothing on the page when it comes, in a window %i px wide', async (width) => {
    const { page, goLive } = await openPicture({ viewport: { width, height: 800 } });
    await page.locator('.stage').scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    await goLive();
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it.each([
    ['popup', '.leaflet-popup', 1280],
    ['panel', '.panel', 320],
  ])('keeps open, as a %s, what the reader opened on the picture', async (_, frame, width) => {
    const { page, goLive } = await openPicture({ viewport: { width, height: 800 } });
    await picturePin(page, 'thailand-dsi').click();
    const words = await plainWords(openPopover(page));
    expect(words).toContain('Department of Special Investigation');
    await goLive();
    expect(await plainWords(page.locator(frame).locator('[role=dialog]'))).toBe(words);
    expect(await openPopover(page).count()).toBe(0);
    expect(await livePin(page, 'thailand-dsi').getAttribute('aria-expanded')).toBe('true');
  });

  it('keeps a country open that the reader opened by its name', async () => {
    const { page, goLive } = await openPicture();
    await page.locator('.plane').getByRole('button', { name: 'Thailand', exact: true }).click();
    await goLive();
    expect(await plainWords(openDetails(page).locator('h2'))).toBe('Thailand');
  });

  it('gives the focus back to the live pin when what was opened on the picture’s pin is closed', async () => {
    const { page, goLive } = await openPicture();
    await picturePin(page, 'nz-dia').focus();
    await page.keyboard.press('Enter');
    await openPopover(page).waitFor();
    await goLive();
    await openDetails(page).waitFor();
    expect(await hasFocus(openDetails(page))).toBe(true);
    await page.keyboard.press('Escape');
    await whenClosed(page);
    expect(await hasFocus(livePin(page, 'nz-dia'))).toBe(true);
  });

  it('gives the focus back to the live pin, even if it had moved into what was open', async () => {
    const { page, goLive } = await openPicture();
    await picturePin(page, 'nz-dia').focus();
    await page.keyboard.press('Enter');
    await openPopover(page).locator('.details-close').focus();
    await goLive();
    await openDetails(page).waitFor();
    await page.keyboard.press('Escape');
    await whenClosed(page);
    expect(await hasFocus(livePin(page, 'nz-dia'))).toBe(true);
  });

  it('keeps the focus on the pin that had it', async () => {
    const { page, goLive } = await openPicture();
    await picturePin(page, 'bulgaria-gdcoc').focus();
    await goLive();
    expect(await hasFocus(livePin(page, 'bulgaria-gdcoc'))).toBe(true);
  });

  it('keeps the focus on the country’s name that had it', async () => {
    const { page, goLive } = await openPicture();
    await page.locator('.plane').getByRole('button', { name: 'Bulgaria', exact: true }).focus();
    await goLive();
    expect(await hasFocus(page.locator('.live').getByRole('button', { name: 'Bulgaria', exact: true }))).toBe(true);
  });

  it('leaves the focus alone that is elsewhere on the page', async () => {
    const { page, goLive } = await openPicture();
    await page.locator('#thailand-dsi h4 a').focus();
    await goLive();
    expect(await hasFocus(page.locator('#thailand-dsi h4 a'))).toBe(true);
  });
});
