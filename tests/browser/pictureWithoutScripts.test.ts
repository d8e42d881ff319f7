import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { wordsOf } from '../../lib/view/Text';
import { useBrowser } from './setup/browser';
import { openPopover, picturePin } from './setup/marks';
import { plain, plainWords } from './setup/plainWords';
import { pressOn } from './setup/pointOn';
import { viewIn } from './setup/views';

const { open } = useBrowser();
const address = '/en/blackwrist/';
const plainly = { javaScriptEnabled: false };

describe.each(languages)('the picture’s pins without scripts, in %s', (language) => {
  it('opens the details of a pressed pin, and closes them with their button', async () => {
    const page = await open(`/${language}/blackwrist/`, plainly);
    await picturePin(page, 'thailand-dsi').click();
    const words = await plainWords(openPopover(page));
    const { agencies } = viewIn(language);
    for (const agency of agencies.filter(({ seat }) => /Bangkok|Банкок/.test(wordsOf(seat.text)))) {
      expect(words).toContain(plain(wordsOf(agency.name)));
      for (const { text } of agency.contributions) expect(words).toContain(plain(wordsOf(text)));
    }
    await openPopover(page).locator('.details-close').click();
    expect(await openPopover(page).count()).toBe(0);
  });
});

describe('the picture without scripts', () => {
  it.each(['Enter', 'Space'])('opens a focused pin’s details with %s, and closes them with Escape', async (key) => {
    const page = await open(address, plainly);
    await picturePin(page, 'nz-dia').focus();
    await page.keyboard.press(key);
    expect(await plainWords(openPopover(page))).toContain('Department of Internal Affairs');
    await page.keyboard.press('Escape');
    expect(await openPopover(page).count()).toBe(0);
    expect(await picturePin(page, 'nz-dia').evaluate((pin) => pin === document.activeElement)).toBe(true);
  });

  it('lets the Tab key reach every pin', async () => {
    const page = await open(address, plainly);
    const pins = page.locator('.plane .pin').filter({ visible: true });
    const stops = (await pins.count()) + (await page.locator('.plane .name').filter({ visible: true }).count());
    await page.locator('.skip').focus();
    const reached: string[] = [];
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      reached.push(...(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.agencies ?? '')).split(' '));
    }
    expect(reached.filter(Boolean).sort()).toEqual(viewIn('en').agencies.map(({ id }) => id).sort());
  });

  it('opens what came of the operation in a country whose name is pressed', async () => {
    const page = await open(address, plainly);
    await page.getByRole('button', { name: 'Thailand', exact: true }).click();
    const words = await plainWords(openPopover(page));
    expect(words).toContain('Department of Special Investigation');
    expect(words).toContain('Arrests were made on the same day as in Australia.');
  });

  it('leads from a lit shape to its country in the list', async () => {
    const page = await open(address, plainly);
    await pressOn(page, '.plane [data-country=THA]');
    await page.waitForURL('**/#country-THA');
    expect(await page.locator('#country-THA:target').count()).toBe(1);
  });
});
