import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fill } from '../../lib/language/fill';
import { messagesIn } from '../../lib/language/messagesIn';
import { operationTitle } from '../../lib/view/pageTitles';
import { subPathUrl } from '../../scripts/test/subPathSite';
import { viewIn } from '../browser/setup/views';
import { openEditor, paste, save } from './setup/editor';
import { useNewsroom } from './setup/useNewsroom';
import { wishOf } from './setup/wishOf';

const address = `${subPathUrl}en/blackwrist/`;
const { newPage, map, newsroom } = useNewsroom();

async function read(post: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(options);
  await page.goto(post);
  return page;
}

const mapsIn = (page: Page): readonly Frame[] => page.frames().filter((frame) => frame.url().includes('/maps/embed/'));

/** Waits until WordPress shows a map, in the height that it wishes for at the width it has now, and returns both. */
async function whenAtItsWish(frame: Frame, ...which: [language: 'en' | 'bg', agency?: string]): Promise<{ readonly width: number; readonly height: number }> {
  const element = await frame.frameElement();
  const size = () => element.evaluate((node) => (node as HTMLElement).getBoundingClientRect());
  await expect.poll(async () => (await size()).height, { timeout: 20_000 }).toBe(wishOf(Math.round((await size()).width), ...which));
  return size();
}

describe('an address that is pasted into WordPress’ block editor', () => {
  it('by an author becomes the map, at the height that it wishes for, in the preview and in the article', async () => {
    const page = await newPage();
    await openEditor(page, newsroom().origin, 'author');
    await whenAtItsWish(await paste(page, address), 'en');
    const post = await save(page, 'publish');
    expect(post).toMatchObject({ status: 'publish', blocks: [{ name: 'core/embed', url: address, type: 'wp-embed' }] });
    await page.goto(post.link);
    const [frame] = mapsIn(page);
    expect(frame && (await whenAtItsWish(frame, 'en')).width).toBeGreaterThan(600);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(frame && (await whenAtItsWish(frame, 'en')).width).toBeLessThanOrEqual(390);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
    expect(await page.locator('iframe').getAttribute('title')).toBe(operationTitle(viewIn('en')));
    expect(await page.locator('blockquote.wp-embedded-content').isVisible()).toBe(false);
  });

  it('by a contributor becomes it too, once somebody publishes the post', async () => {
    const page = await newPage();
    await openEditor(page, newsroom().origin, 'contributor');
    await whenAtItsWish(await paste(page, `${subPathUrl}bg/blackwrist/europol/`), 'bg', 'europol');
    const { id } = await save(page, 'pending');
    const [frame] = mapsIn(await read(newsroom().approve(id)));
    expect(frame?.url()).toContain('/maps/embed/bg/blackwrist/europol/');
    if (frame) await whenAtItsWish(frame, 'bg', 'europol');
  });
});

describe('an article with maps in it', () => {
  it('shows each of them at its own height, on a phone, the same one twice', async () => {
    const page = await read(newsroom().publish('author', address, address, `${subPathUrl}en/blackwrist/nz-dia/`), { viewport: { width: 390, height: 844 } });
    const frames = mapsIn(page);
    expect(frames).toHaveLength(3);
    const heights = [];
    for (const [index, frame] of frames.entries()) heights.push((await whenAtItsWish(frame, 'en', index === 2 ? 'nz-dia' : undefined)).height);
    expect(heights[0]).toBe(heights[1]);
  });

  it('shows a link instead where no script runs', async () => {
    const page = await read(newsroom().publish('author', address), { javaScriptEnabled: false });
    expect(await page.locator('iframe').getAttribute('style')).toMatch(/clip: rect\(1px|visibility: hidden/);
    const link = page.locator('blockquote.wp-embedded-content a');
    expect(await link.getAttribute('href')).toBe(address);
    expect(await link.textContent()).toBe(fill(messagesIn('en').mapOf, { title: operationTitle(viewIn('en')) }));
    expect(await link.isVisible()).toBe(true);
  });

  it('leads to the full page, through WordPress, since nothing else leads out of its sandbox', async () => {
    const page = await read(newsroom().publish('author', address));
    const [frame] = mapsIn(page);
    if (frame) await whenAtItsWish(frame, 'en');
    await frame?.locator('.embed-foot a').click();
    await page.waitForURL(address);
  });
});

describe('an address that WordPress could not read', () => {
  it('stays a bare address, also when it can be read again, until it is pasted with another query', async () => {
    map().breakDown(true);
    const page = `${subPathUrl}bg/blackwrist/`;
    const post = newsroom().publish('author', page);
    expect(await (await read(post)).locator('iframe').count()).toBe(0);
    map().breakDown(false);
    const later = await read(post);
    expect(await later.locator('iframe').count()).toBe(0);
    expect(await later.getByText(page, { exact: true }).isVisible()).toBe(true);
    const [frame] = mapsIn(await read(newsroom().publish('author', `${page}?v=2`)));
    expect(frame).toBeDefined();
    if (frame) await whenAtItsWish(frame, 'bg');
  });
});
