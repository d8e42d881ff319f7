import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FrameRoom } from '../../lib/embed/FrameRoom';
import { wishedHeight } from '../../lib/embed/wishedHeight';
import { languages } from '../../lib/language/Language';
import { inventedOperations } from '../fixtures/operations/inventedOperations';
import { manyAgencies, manyCount } from '../fixtures/operations/manyAgencies';
import { writeOperations } from '../fixtures/operations/writeOperations';
import { useBrowser, type PageOptions } from './setup/browser';
import { useBuiltSite } from './setup/builtSite';
import { whenLive } from './setup/marks';
import { smallestType } from './setup/smallestType';
import { tooWide } from './setup/tooWide';
import { still, zoomIn } from './setup/zooming';

const { newPage } = useBrowser();
const origin = useBuiltSite('out-sizes', () => writeOperations(inventedOperations));
const slugs = inventedOperations.map(({ slug }) => slug);

async function openAt(address: string, width: number, height = 800, options: PageOptions = {}): Promise<Page> {
  const page = await newPage({ viewport: { width, height }, origins: [origin()], ...options });
  await page.goto(`${origin()}${address}`);
  return page;
}

describe.each(languages)('an operation of any size, in %s', (language) => {
  it.each(slugs)('%s is no wider than the window, live and framed', async (slug) => {
    for (const width of [320, 768, 1280]) {
      const page = await openAt(`/${language}/${slug}/`, width);
      expect(await tooWide(page)).toEqual({ page: 0, cut: [] });
      await whenLive(page);
      expect(await tooWide(page)).toEqual({ page: 0, cut: [] });
    }
    const frame = await openAt(`/embed/${language}/${slug}/`, 280, 320);
    expect(await tooWide(frame)).toEqual({ page: 0, cut: [] });
  });
});

describe('an operation of any size', () => {
  it.each(inventedOperations)('$slug lists every agency and every participant once', async ({ slug, agencies, operation }) => {
    const page = await openAt(`/en/${slug}/`, 1280);
    expect(await page.locator('.agency-list .agency').evaluateAll((entries) => entries.map(({ id }) => id).sort())).toEqual(agencies.map(({ id }) => id).sort());
    expect(await page.locator('.agency-list [id^=country-]').evaluateAll((places) => places.map(({ id }) => id.slice(-3)).sort())).toEqual(operation.countries.map(({ country }) => country).sort());
  });

  it.each(inventedOperations)('$slug has every agency under exactly one live pin, and no other pin', async ({ slug, agencies }) => {
    const page = await openAt(`/en/${slug}/`, 768);
    await whenLive(page);
    const under = await page.locator('.live .pin').evaluateAll((pins) => pins.flatMap((pin) => (pin as HTMLElement).dataset.agencies?.split(' ')));
    expect(under.sort()).toEqual(agencies.map(({ id }) => id).sort());
  });

  it('lights a country of which no agency is named, lists it, and says that none is', async () => {
    const page = await openAt('/en/unnamed-agencies/', 1280);
    expect(await page.locator('.plane [data-country=JPN]').count()).toBe(1);
    expect(await page.locator('p:has(> #country-JPN)').textContent()).toContain('the sources name no agency there: Brazil, Japan, Maldives');
  });

  it('names the participants that the map can’t show', async () => {
    const page = await openAt('/en/without-shapes/', 768);
    expect(await page.locator('.unplaced').textContent()).toMatch(/Réunion/);
    expect(await page.locator('.unplaced').textContent()).not.toMatch(/Bulgaria/);
  });

  it('tells the ten agencies of one city by name, and opens each of them', async () => {
    const page = await openAt('/en/one-city/', 1280);
    await whenLive(page);
    await page.locator('.live .pin').click();
    const names = page.locator('.live .details .details-agencies a');
    expect(await names.count()).toBe(10);
    await names.nth(9).click();
    expect(await page.locator('.live .details h2').textContent()).toBe('Agency 10 of Singapore');
  });

  it('keeps the longest names inside a popup and a panel', async () => {
    for (const [width, box] of [[1280, '.live .details'], [320, '.panel']] as const) {
      const page = await openAt('/en/long-names/?agency=agency-1', width);
      await whenLive(page);
      await page.locator(box).waitFor();
      expect(await tooWide(page)).toEqual({ page: 0, cut: [] });
      const inside = await page.locator(box).evaluate((details) => details.getBoundingClientRect().right <= innerWidth && details.getBoundingClientRect().left >= 0);
      expect(inside).toBe(true);
    }
  });

  it('finds one of two hundred agencies', async () => {
    const page = await openAt('/en/many-agencies/', 768);
    await whenLive(page);
    await page.getByRole('searchbox').fill('agency 117 of');
    await page.getByText(`1 of ${manyCount} agencies`).first().waitFor();
    expect(await page.locator('.agency-list .agency').count()).toBe(1);
    expect(await page.locator('.live .pin').count()).toBe(1);
  });

  it.each(languages)('whose review is past says so, and its frame wishes for the room, in %s', async (language) => {
    for (const address of [`/${language}/one-agency/`, `/${language}/one-agency/agency-1/`]) {
      expect(await (await openAt(address, 320)).locator('.page-head .caveat').innerText()).toMatch(/2020/);
    }
    for (const width of [280, 360, 1000]) {
      const frame = await openAt(`/embed/${language}/one-agency/`, width);
      const room = JSON.parse((await frame.locator('script[data-room]').getAttribute('data-room')) ?? '') as FrameRoom;
      await frame.setViewportSize({ width, height: wishedHeight(width, 16, room) });
      const { ratio, hidden } = await frame.locator('html').evaluate((html) => {
        const { width: across = 0, height: down = 1 } = html.querySelector('.stage')?.getBoundingClientRect() ?? {};
        return { ratio: across / down, hidden: html.scrollHeight - innerHeight };
      });
      expect(await frame.locator('.caveat').innerText()).toMatch(/2020/);
      expect(hidden).toBeLessThanOrEqual(0);
      expect(ratio / (width < 500 ? 4 / 3 : 16 / 9)).toBeGreaterThan(0.85);
      expect(ratio / (width < 500 ? 4 / 3 : 16 / 9)).toBeLessThan(1.18);
      await frame.emulateMedia({ media: 'print' });
      expect(await smallestType(frame)).toBeGreaterThanOrEqual(8.49);
    }
    expect(await (await openAt(`/${language}/one-city/`, 320)).locator('.caveat').count()).toBe(0);
  });

  it('shows of two hundred agencies, on one’s own page, that one and those it worked with', async () => {
    const page = await openAt('/en/many-agencies/agency-117/', 768);
    await whenLive(page);
    const under = await page.locator('.live .pin').evaluateAll((pins) => pins.flatMap((pin) => (pin as HTMLElement).dataset.agencies?.split(' ')));
    expect(under).toContain('agency-117');
    expect(under.length).toBeLessThan(5);
  });

  it('writes a number of four digits on one line, in the middle of its pin', async () => {
    const page = await openAt('/en/many-agencies/', 768);
    await whenLive(page);
    const { lines, aside } = await page.locator('.live .pin-count').first().evaluate((count) => {
      count.textContent = '5784';
      const [own, pin] = [count, count.closest('.pin')].map((element) => element?.getBoundingClientRect() ?? new DOMRect());
      return { lines: count.scrollHeight / 20, aside: (own?.x ?? 0) + (own?.width ?? 0) / 2 - (pin?.x ?? 0) - (pin?.width ?? 0) / 2 };
    });
    expect(lines).toBe(1);
    expect(Math.abs(aside)).toBeLessThan(0.6);
  });

  it('lights sixty countries on the page of one agency, in finer outlines too, and names its own and those of whom it worked with', async () => {
    const page = await openAt('/en/many-agencies/agency-117/', 768, 800, still);
    const all = manyAgencies.operation.countries.map(({ country }) => country).join(' ');
    for (const world of ['.plane', '.live-world']) {
      if (world === '.live-world') await whenLive(page);
      expect(await page.locator(`${world} .lit`).evaluateAll((shapes) => shapes.map(({ dataset }) => dataset.countries ?? dataset.country))).toEqual([all, 'ROU', 'SRB', 'THA']);
    }
    await zoomIn(page, 3);
    await page.locator('.live-world .lit[data-countries]:not([transform="scale(1.5)"])').waitFor({ state: 'attached' });
    expect(await page.locator('.live-world .lit[transform="scale(1.5)"]').count()).toBe(0);
  });
});
