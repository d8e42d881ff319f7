import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './setup/browser';
import { groupHeadings, listedAgencies, pinnedAgencies, spoken } from './setup/listed';
import { livePin, openDetails, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';
import { viewIn } from './setup/views';

const { open } = useBrowser();
const all = viewIn('en').agencies.map(({ id }) => id);

async function openLive(address: string, options?: PageOptions): Promise<Page> {
  const page = await open(address, options);
  await whenLive(page);
  return page;
}

const searchIn = (page: Page) => page.getByRole('searchbox');
const found = (page: Page) => page.locator('.finder-found');
const queryOf = (page: Page): string => new URL(page.url()).search;

/** Waits until list and map show these agencies, in whatever order. */
async function expectShown(page: Page, ids: readonly string[]): Promise<void> {
  await page.waitForFunction((count) => document.querySelectorAll('.agency-list .agency[id]').length === count, ids.length);
  expect((await listedAgencies(page)).toSorted()).toEqual(ids.toSorted());
  await expect.poll(() => pinnedAgencies(page)).toEqual(ids.toSorted());
}

describe('a search', () => {
  it.each([
    ['/en/blackwrist/', 'europol', ['europol']],
    ['/en/blackwrist/', 'AFP', ['australia-afp']],
    ['/en/blackwrist/', 'bangkok', ['interpol-bangkok', 'thailand-dsi']],
    ['/en/blackwrist/', 'servers', ['bulgaria-gdcoc']],
    ['/en/blackwrist/', 'ГДБОП', ['bulgaria-gdcoc']],
    ['/bg/blackwrist/', 'Sofia', ['bulgaria-gdcoc']],
    ['/bg/blackwrist/', 'софия', ['bulgaria-gdcoc']],
    ['/en/blackwrist/', 'САЩ', ['us-hsi', 'us-ncmec']],
    ['/bg/blackwrist/', 'U.S.', ['us-hsi', 'us-ncmec']],
    ['/bg/blackwrist/', 'арести', ['thailand-dsi', 'us-hsi', 'us-ncmec', 'australia-afp', 'south-australia-police']],
    ['/bg/blackwrist/', 'BANGKOK', ['interpol-bangkok', 'thailand-dsi']],
  ])('on %s for “%s” leaves %j in the list and on the map', async (address, words, ids) => {
    const page = await openLive(address);
    await searchIn(page).fill(words);
    await expectShown(page, ids);
  });

  it('says how many it found, once and politely, and shows all again at a press', async () => {
    const page = await openLive('/en/blackwrist/');
    await page.waitForTimeout(600);
    expect(await spoken(page).textContent()).toBe('');
    await searchIn(page).pressSequentially('bangkok');
    await spoken(page).getByText('2 of 10 agencies').waitFor({ state: 'attached' });
    expect(await plainWords(found(page))).toBe('2 of 10 agencies Show all');
    expect(await plainWords(page.locator('.found-note'))).toBe('2 of 10 agencies Show all');
    await found(page).getByRole('button', { name: 'Show all' }).click();
    await expectShown(page, all);
    expect(await searchIn(page).inputValue()).toBe('');
    expect(queryOf(page)).toBe('');
  });

  it('that finds nothing says so, on the map too', async () => {
    const page = await openLive('/en/blackwrist/');
    await searchIn(page).fill('zzz');
    await expectShown(page, []);
    expect(await plainWords(found(page))).toBe('No agency matches. Show all');
    expect(await plainWords(page.locator('.found-note'))).toBe('No agency matches. Show all');
  });

  it('that finds nothing offers what is spelt alike, at a press', async () => {
    const page = await openLive('/en/blackwrist/');
    await searchIn(page).fill('Europl');
    await found(page).getByRole('button', { name: 'Europol' }).click();
    await expectShown(page, ['europol']);
    expect(await searchIn(page).inputValue()).toBe('Europol');
    expect(queryOf(page)).toBe('?q=Europol');
  });

  it('keeps the focus where the reader types', async () => {
    const page = await openLive('/en/blackwrist/');
    await searchIn(page).pressSequentially('inter');
    expect(await searchIn(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

describe('the filters', () => {
  it('say how many agencies each choice would show, and leave those that fit', async () => {
    const page = await openLive('/en/blackwrist/');
    await page.getByText('Narrow down').click();
    const choices = await page.locator('.finder-choices fieldset').first().locator('label').allInnerTexts();
    expect(choices.map((words) => words.replace(/\s+/g, ' ').trim())).toEqual(['Co-ordination 1', 'Investigation 4', 'Intelligence 2', 'Takedown 1', 'Support 1', 'Kind of work not stated 2']);
    await page.getByLabel('Intelligence').check();
    await expectShown(page, ['nz-dia', 'us-ncmec']);
    await page.getByLabel('Non-governmental').check();
    await expectShown(page, ['us-ncmec']);
    expect(queryOf(page)).toBe('?role=intelligence&kind=non-governmental');
  });

  it('put countries back on the map that have no agency left', async () => {
    const page = await openLive('/en/blackwrist/?of=AUS');
    await page.locator('.live-world [data-country=THA][data-quiet]').waitFor({ state: 'attached' });
    expect(await page.locator('.live-world [data-country=AUS][data-quiet]').count()).toBe(0);
    await expectShown(page, ['australia-afp', 'south-australia-police']);
  });

  it('keep an agency on the map that is open, whatever else they leave', async () => {
    const page = await openLive('/en/blackwrist/?role=takedown&agency=nz-dia');
    await openDetails(page).waitFor();
    expect(await livePin(page, 'nz-dia').count()).toBe(1);
    expect(await plainWords(found(page))).toBe('1 of 10 agencies Show all');
  });
});

describe('the list', () => {
  it.each([
    ['Kind of work', ['Co-ordination', 'Investigation', 'Intelligence', 'Takedown', 'Support', 'Kind of work not stated'], 'role'],
    ['Name', ['Name'], 'name'],
  ])('is grouped by %s, with every agency in it and the outcomes after them', async (choice, headings, value) => {
    const page = await openLive('/en/blackwrist/');
    await page.getByRole('radio', { name: choice, exact: true }).check({ force: true });
    await page.waitForURL(new RegExp(`group=${value}`));
    await page.waitForFunction((first) => document.querySelector('.agency-list h3')?.textContent === first, headings[0]);
    expect(await groupHeadings(page)).toEqual([...headings, 'Australia', 'Thailand', 'United States']);
    expect((await listedAgencies(page)).toSorted()).toEqual(all.toSorted());
  });
});

describe('what the reader chose', () => {
  const query = '?agency=europol&q=interpol&group=name&step=case-taken-on';

  it('survives a reload, the way to another page and back, and a change of language', async () => {
    const page = await openLive(`/en/blackwrist/${query}`);
    const check = async (): Promise<void> => {
      await whenLive(page);
      await openDetails(page).waitFor();
      expect(await searchIn(page).inputValue()).toBe('interpol');
      expect(await page.locator('input[value=name]').isChecked()).toBe(true);
      expect(await page.locator('.story-date').count()).toBe(1);
      expect(queryOf(page)).toBe(query);
    };
    await check();
    await page.reload();
    await check();
    await page.locator('.page-head a').first().click();
    await page.waitForURL('/en/');
    await page.goBack();
    await check();
    await page.getByRole('link', { name: 'Български' }).click();
    await page.waitForURL(`/bg/blackwrist/${query}`);
    await check();
  });

  it('is kept in an address, and everything else in it too', async () => {
    const page = await openLive('/en/blackwrist/?utm=1');
    await searchIn(page).fill('interpol');
    await page.waitForURL(/q=interpol/);
    expect(queryOf(page)).toBe('?utm=1&q=interpol');
  });
});
