import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/view/Text';
import { useBrowser, type PageOptions } from './setup/browser';
import { spoken } from './setup/listed';
import { hasFocus, livePin, openDetails, whenLive } from './setup/marks';
import { plain, plainWords } from './setup/plainWords';
import { viewIn } from './setup/views';

const { open } = useBrowser();
const { steps, agencies } = viewIn('en');
const [first, second, third, fourth] = steps;
const phone: PageOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

async function openLive(address = '/en/blackwrist/', options?: PageOptions): Promise<Page> {
  const page = await open(address, options);
  await whenLive(page);
  return page;
}

/** The map follows a choice a moment later: it shows the press first. */
const soon = { timeout: 5000 };

const story = (page: Page): Locator => page.getByRole('group', { name: 'Step by step' });
const storyButton = (page: Page, name: string): Locator => story(page).getByRole('button', { name });
const litAgencies = (page: Page): Promise<readonly string[]> =>
  page.locator('.live .pin:not([data-quiet])').evaluateAll((pins) => pins.map((pin) => pin.getAttribute('data-agencies') ?? '').toSorted());
const litCountries = (page: Page): Promise<readonly string[]> =>
  page.locator('.live-world [data-country]:not([data-quiet])').evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-country') ?? '').toSorted());

/** Waits until a step is shown, and returns what is said of it. */
async function shownStep(page: Page, number: number): Promise<string> {
  await story(page).getByText(`Step ${number} of ${steps.length}`).waitFor();
  return plainWords(story(page).locator('.story-step'));
}

/** Notes what the page's live regions say from now on, and says what they said. */
async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.waitForTimeout(600);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const heard = (node: Node | null): Element | null => (node instanceof Element ? node : (node?.parentElement ?? null))?.closest('[role=status], [role=alert], [aria-live]') ?? null;
    new MutationObserver((changes) => {
      for (const region of new Set(changes.map(({ target }) => heard(target)))) if (region?.textContent) said.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

describe('the steps', () => {
  it('lead forwards to the last and back, each with its date as its source gives it, and its words', async () => {
    const page = await openLive();
    await storyButton(page, 'Follow the operation').click();
    for (const [index, step] of steps.entries()) {
      const words = await shownStep(page, index + 1);
      expect(words).toContain(plain(step.date.words));
      expect(words).toContain(plain(wordsOf(step.text)));
      expect(new URL(page.url()).searchParams.get('step')).toBe(step.id);
      if (index < steps.length - 1) await storyButton(page, 'Next step').click();
    }
    expect(await storyButton(page, 'Next step').getAttribute('aria-disabled')).toBe('true');
    await storyButton(page, 'Previous step').click();
    await shownStep(page, steps.length - 1);
    await storyButton(page, 'Leave the steps').click();
    await story(page).locator('.story-step').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('light the agencies and countries that they are about, and put the others back', async () => {
    const page = await openLive(`/en/blackwrist/?step=${second?.id}`);
    await shownStep(page, 2);
    await expect.poll(() => litAgencies(page), soon).toEqual(['interpol-bangkok thailand-dsi']);
    await expect.poll(() => litCountries(page), soon).toEqual(['THA']);
    await storyButton(page, 'Leave the steps').click();
    await story(page).locator('.story-step').waitFor({ state: 'detached' });
    await expect.poll(() => litCountries(page), soon).toEqual(['AUS', 'BGR', 'NZL', 'THA', 'USA']);
  });

  it('say when the sources name nobody for them', async () => {
    expect(third?.agencies).toEqual([]);
    const page = await openLive(`/en/blackwrist/?step=${third?.id}`);
    expect(await shownStep(page, 3)).toContain('The sources name no agency or country for this step.');
  });

  it('are followed with the arrow keys, and left with Escape', async () => {
    const page = await openLive(`/en/blackwrist/?step=${first?.id}`);
    await shownStep(page, 1);
    await storyButton(page, 'Next step').focus();
    await page.keyboard.press('ArrowRight');
    await shownStep(page, 2);
    await page.keyboard.press('ArrowLeft');
    await shownStep(page, 1);
    await page.keyboard.press('Escape');
    await story(page).locator('.story-step').waitFor({ state: 'detached' });
  });

  it('are followed with a swipe on a phone, which scrolls nothing else away', async () => {
    const page = await openLive(`/en/blackwrist/?step=${first?.id}`, phone);
    await shownStep(page, 1);
    await story(page).scrollIntoViewIfNeeded();
    await swipe(page, story(page), -120);
    await shownStep(page, 2);
    await swipe(page, story(page), 120);
    await shownStep(page, 1);
    await swipe(page, story(page), -20);
    await shownStep(page, 1);
  });

  it('are said to those who can’t see them, once and without what stayed as it was', async () => {
    const page = await openLive(`/en/blackwrist/?step=${first?.id}`);
    const said = await listenTo(page);
    await storyButton(page, 'Next step').click();
    await expect.poll(said, soon).toEqual([`Step 2 of ${steps.length}. ${second?.date.words}. ${second && wordsOf(second.text)}.`]);
    await page.getByRole('searchbox').fill('bangkok');
    await expect.poll(said, soon).toEqual([expect.stringContaining('Step 2'), '2 of 10 agencies']);
    await livePin(page, 'thailand-dsi').click();
    await openDetails(page).waitFor();
    await page.keyboard.press('Escape');
    await storyButton(page, 'Leave the steps').click();
    await page.waitForTimeout(800);
    expect(await said()).toHaveLength(2);
    expect(await spoken(page).textContent()).toBe('');
    expect(await hasFocus(storyButton(page, 'Follow the operation'))).toBe(true);
  });

  it('are shown on the map from the timeline', async () => {
    const page = await openLive();
    await page.getByRole('button', { name: `Show on the map: ${fourth?.date.words}` }).click();
    await shownStep(page, 4);
    await expect.poll(() => litCountries(page), soon).toEqual(['AUS', 'THA']);
    expect(await page.locator('#map').evaluate((map) => map.getBoundingClientRect().top < innerHeight)).toBe(true);
  });
});

describe('the timeline', () => {
  it('draws a day as a dot, a month and a year as what they last', async () => {
    const page = await openLive();
    const marks = await page.locator('.time-axis .when').evaluateAll((all) => all.map(({ tagName }) => tagName));
    expect(marks).toEqual(steps.map(({ date }) => (date.iso?.length === 10 ? 'circle' : 'line')));
  });

  it('names the agencies whose work no source dates, beside it and not on it', async () => {
    const page = await openLive();
    const undated = agencies.filter(({ contributions }) => contributions.every(({ date }) => !date)).map(({ name }) => plain(wordsOf(name)));
    expect(await page.locator('.undated li').evaluateAll((entries) => entries.map(({ textContent }) => textContent.trim()))).toEqual(undated);
  });
});

/** A finger that goes sideways by so many CSS pixels, with the touch events that a phone sends. */
async function swipe(page: Page, on: Locator, by: number): Promise<void> {
  const box = await on.boundingBox();
  if (!box) throw new Error('There is nothing to swipe over.');
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const part of [0.25, 0.5, 0.75, 1]) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + by * part, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
