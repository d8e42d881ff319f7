import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { numberRanges } from '../../lib/reading/numberRanges';
import { wordsOf } from '../../lib/view/Text';
import { useBrowser } from './setup/browser';
import { countSheets } from './setup/countSheets';
import { enterStage, useFrames } from './setup/frames';
import { openDetails, whenLive, type Root } from './setup/marks';
import { plain, plainWords } from './setup/plainWords';
import { printedNumbers, type PrintedNumbers } from './setup/printedNumbers';
import { smallestType } from './setup/smallestType';
import { viewIn } from './setup/views';

const browser = useBrowser();
const { openFramed } = useFrames(browser);

/** An address of the site, live, as it would be printed. */
async function openPrinted(address: string, options?: Parameters<typeof browser.open>[1]): Promise<Page> {
  const page = await browser.open(address, options);
  if (options?.javaScriptEnabled !== false) await whenLive(page);
  await page.emulateMedia({ media: 'print', colorScheme: options?.colorScheme ?? 'light' });
  return page;
}

/** The numbers on each pin are those that its agencies have in the list. */
function expectSameNumbers({ list, pins }: PrintedNumbers, count: number): void {
  expect(Object.values(list)).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
  const shown = (pin: string): readonly number[] => pin.split(' ').flatMap((id) => (list[id] === undefined ? [] : [Number(list[id])]));
  expect(pins).toEqual(Object.fromEntries(Object.keys(pins).map((pin) => [pin, numberRanges(shown(pin))])));
  expect(Object.keys(pins).flatMap(shown).toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
}

const controls = ':is(button, input, summary, [role=dialog], nav, .live, .skip)';

/** What a reader could press, but for the pins and names of the map. */
const visibleControls = (root: Root): Promise<number> => root.locator(`${controls}:not(.plane *)`).filter({ visible: true }).count();

describe.each(languages)('a printed operation, in %s', (language) => {
  const view = viewIn(language);

  it('is one sheet of A4, on both sides', async () => {
    const page = await openPrinted(`/${language}/blackwrist/`);
    const sheets = countSheets(await page.pdf({ format: 'A4' }));
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
  });

  it('has the picture with numbered pins and the list with the same numbers, and nothing to press, in type that can be read', async () => {
    const page = await openPrinted(`/${language}/blackwrist/`);
    expectSameNumbers(await printedNumbers(page), 10);
    expect(await page.locator('.plane').isVisible()).toBe(true);
    expect(await visibleControls(page)).toBe(0);
    expect(await smallestType(page)).toBeGreaterThanOrEqual(8.49);
  });

  it('says all that the page says, each source’s whole address, and where the page is', async () => {
    const page = await openPrinted(`/${language}/blackwrist/`);
    const words = await plainWords(page.locator('body'));
    const texts = [view.title, ...view.agencies.flatMap(({ name, place }) => [name, place]), ...view.figures.map(({ label }) => label)];
    const statements = [...view.agencies.flatMap(({ contributions }) => contributions), ...view.steps, ...view.unknowns, ...view.conflicts.flatMap(({ accounts }) => accounts)];
    const { asOf, borders } = messagesIn(language);
    for (const text of [...texts, ...statements.map(({ text }) => text), borders, asOf.replace('{date}', view.asOf.words)]) expect(words).toContain(plain(wordsOf(text)));
    const printed = await page.locator('.sources a').evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content.replaceAll('"', '')));
    expect(printed).toEqual(view.sources.flatMap(({ url }) => url ?? []));
    expect(words).toContain(`${browser.origin()}/${language}/blackwrist/`);
  });
});

describe('a print', () => {
  it('has the whole picture, whatever the live map shows', async () => {
    const page = await browser.open('/en/blackwrist/?agency=nz-dia');
    await whenLive(page);
    await openDetails(page).waitFor();
    await page.locator('.map-controls button').first().click();
    await page.emulateMedia({ media: 'print' });
    expectSameNumbers(await printedNumbers(page), 10);
    expect(await page.locator('.plane').isVisible()).toBe(true);
    expect(await visibleControls(page)).toBe(0);
  });

  it('has what the picture’s pin opened closed, without scripts', async () => {
    const page = await openPrinted('/en/blackwrist/', { javaScriptEnabled: false });
    expectSameNumbers(await printedNumbers(page), 10);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.plane .pin').filter({ visible: true }).first().click();
    await page.locator('[popover]:popover-open').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await visibleControls(page)).toBe(0);
  });

  it('says how many agencies it shows when some are left out, and numbers those', async () => {
    const page = await openPrinted('/en/blackwrist/?q=interpol');
    const words = '3 of 10 agencies';
    expect(await plainWords(page.locator('.agency-list'))).toContain(words);
    expect(await plainWords(page.locator('.found-note'))).toBe(words);
    expectSameNumbers(await printedNumbers(page), 3);
    expect(await plainWords(page.locator('.printed-address'))).toContain('/en/blackwrist/?q=interpol');
  });

  it('is light for a reader who prefers the dark', async () => {
    const page = await openPrinted('/en/blackwrist/', { colorScheme: 'dark' });
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(27, 36, 48)');
    expect(await page.locator('.land').first().evaluate((land) => getComputedStyle(land).fill)).toBe('rgb(255, 255, 255)');
  });

  it('of an agency has its map, its list and its sources', async () => {
    const page = await openPrinted('/en/blackwrist/europol/');
    const numbers = await printedNumbers(page);
    expect(Object.keys(numbers.list)).toEqual(['bulgaria-gdcoc', 'europol']);
    expectSameNumbers(numbers, 2);
    expect(await visibleControls(page)).toBe(0);
    expect(await page.locator('.sources li').evaluateAll((sources) => sources.map(({ id }) => id))).toEqual(['source-sofia-globe', 'source-interpol-bulgaria', 'source-europol-about']);
    expect(countSheets(await page.pdf({ format: 'A4' }))).toBe(1);
  });

  it('has numbers that nobody sees or hears on the screen', async () => {
    const page = await browser.open('/en/blackwrist/');
    await whenLive(page);
    const { list, pins } = await printedNumbers(page);
    expect(new Set([...Object.values(list), ...Object.values(pins)])).toEqual(new Set(['none']));
    expect(await page.locator('.print-only').filter({ visible: true }).count()).toBe(0);
  });
});

describe('a printed article', () => {
  it.each(['allow-scripts', ''])('has the map with numbers, where it is from, and then the list, in a frame with sandbox="%s"', async (sandbox) => {
    const { page, frame } = await openFramed({ sandbox, allowed: /^error: Blocked script execution/ });
    if (sandbox !== '') {
      await enterStage(frame);
      await whenLive(frame);
    }
    await page.emulateMedia({ media: 'print' });
    expectSameNumbers(await printedNumbers(frame), 10);
    expect(await frame.locator('.agency').filter({ visible: true }).count()).toBe(10);
    expect(await visibleControls(frame)).toBe(0);
    expect(await smallestType(frame)).toBeGreaterThanOrEqual(8.49);
    expect(await plainWords(frame.locator('.printed-address'))).toContain('/en/blackwrist/');
    const parts = ['.stage', '.embed-foot', '.printed-address', '.agency-list'];
    const tops = await Promise.all(parts.map((part) => frame.locator(part).evaluate((element) => element.getBoundingClientRect().top)));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const { height, list } = await frame.evaluate(() => ({ height: document.querySelector('.embed')?.getBoundingClientRect().bottom ?? 0, list: document.querySelector('.agency-list')?.getBoundingClientRect().bottom ?? Infinity }));
    expect(list).toBeLessThanOrEqual(height);
  });
});
