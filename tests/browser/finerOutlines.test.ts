import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser } from './setup/browser';
import { isFineOutlines } from '../../scripts/site/islands/isFineOutlines';
import { enterStage, useFrames } from './setup/frames';
import { openDetails, whenLive, type Root } from './setup/marks';
import { pressOn } from './setup/pointOn';
import { button, openCentred, still, zoomIn } from './setup/zooming';

const browser = useBrowser();
const { openFramed } = useFrames(browser);
const { map: words, story } = messagesIn('en');

describe('the finer outlines', () => {
  const transform = (root: Root): Promise<string | null> => root.locator('.live-world .land').getAttribute('transform');
  /** The overview's steps are larger than the finer outlines'. */
  const overview = 'scale(1.5)';
  const whenFine = (root: Root): Promise<void> => root.locator(`.live-world .land:not([transform="${overview}"])`).waitFor({ state: 'attached' });

  it('are asked for once the reader is near, and leave lit countries lit, named, quiet and open to a press', async () => {
    const page = await openCentred(browser, '/en/blackwrist/?step=case-taken-on');
    const asked: string[] = [];
    page.on('request', (request) => isFineOutlines(new URL(request.url())) && asked.push(request.url()));
    await zoomIn(page, 1);
    expect([asked.length, await transform(page)]).toEqual([0, overview]);
    const coarse = await page.locator('.live-world [data-country=AUS]').getAttribute('d');
    await zoomIn(page, 1);
    await whenFine(page);
    expect(asked).toHaveLength(1);
    const australia = page.locator('.live-world [data-country=AUS]');
    expect((await australia.getAttribute('d'))?.length).toBeGreaterThan(2 * (coarse?.length ?? Infinity));
    expect(await australia.locator('title').textContent()).toBe('Australia');
    expect(await australia.getAttribute('data-quiet')).toBe('');
    expect(await page.locator('.live-world [data-country=THA]').getAttribute('data-quiet')).toBeNull();
    for (const code of ['AUS', 'BGR', 'NZL', 'THA', 'USA']) expect(await page.locator(`.live-world [data-country=${code}]:not([transform="${overview}"])`).count()).toBe(1);
    await button(page, story.end).click();
    await expect.poll(() => australia.getAttribute('data-quiet')).toBeNull();
    await button(page, words.home).click();
    await pressOn(page, '.live-world [data-country=AUS]');
    await openDetails(page).getByRole('heading', { name: 'Australia' }).waitFor();
  });

  it('come in a frame without an origin of its own', async () => {
    const { frame } = await openFramed({ ...still, sandbox: 'allow-scripts' });
    await enterStage(frame);
    await whenLive(frame);
    await zoomIn(frame, 3);
    await whenFine(frame);
    expect(await button(frame, words.fullScreen).count()).toBe(0);
  });

  it('are done without when they can’t be had, and asked for again at the next zoom', async () => {
    const page = await openCentred(browser, '/en/blackwrist/', { ...still, allowed: /Failed to load resource/ });
    await page.route(isFineOutlines, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await zoomIn(page, 2);
    await failed;
    expect(await transform(page)).toBe(overview);
    await page.unroute(isFineOutlines);
    await zoomIn(page, 1);
    await whenFine(page);
  });
});
