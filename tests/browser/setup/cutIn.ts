import type { Page } from 'playwright-core';
import { openDetails } from './marks';
import { nothingCut, tooWide } from './tooWide';

/**
 * Opens what can be opened on a live page, one after the other, and says what is cut off: with nothing open, with the filters or the list unfolded,
 * with details, with a step of the story.
 */
export async function cutIn(page: Page) {
  const states = { closed: await tooWide(page), unfolded: nothingCut, details: nothingCut, story: nothingCut };
  const summary = page.locator('.finder-narrow > summary, .embed-list > summary');
  if ((await summary.count()) > 0) {
    await summary.click();
    states.unfolded = await tooWide(page);
    await summary.click();
  }
  const pin = page.locator('.live .pin:not([aria-expanded=true])').first();
  if ((await pin.count()) > 0) {
    await pin.focus();
    await page.keyboard.press('Enter');
    await openDetails(page).waitFor();
    states.details = await tooWide(page);
    await page.keyboard.press('Escape');
  }
  const story = page.locator('.story-next');
  if ((await story.count()) > 0) {
    await story.focus();
    await page.keyboard.press('Enter');
    await page.locator('.story-step').waitFor();
    states.story = await tooWide(page);
  }
  return states;
}

/** What `cutIn` finds on a page that holds. */
export const nothingCutIn = { closed: nothingCut, unfolded: nothingCut, details: nothingCut, story: nothingCut };
