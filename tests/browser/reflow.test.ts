import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrast } from '../components/styles/contrast';
import { useBrowser, type PageOptions } from './setup/browser';
import { cutIn, nothingCutIn } from './setup/cutIn';
import { livePin, openDetails } from './setup/marks';
import { openLive as openLiveWith } from './setup/openLive';
import { nothingCut, tooWide } from './setup/tooWide';

const browser = useBrowser();

/** WCAG 1.4.12: what a reader may set in any style sheet of theirs, all at once. */
const textSpacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const largeText = 'html { font-size: 200% !important }';

const pages = ['/bg/', '/bg/blackwrist/', '/bg/blackwrist/us-ncmec/', '/embed/bg/blackwrist/', '/embed/bg/blackwrist/us-ncmec/'] as const;

const openLive = (address: string, options?: PageOptions): Promise<Page> => openLiveWith(browser, address, { bypassCSP: true, ...options });

describe.each(pages)('nothing of %s is cut off, and nothing scrolls sideways,', (address) => {
  it('with more space between lines, words and letters', async () => {
    const page = await openLive(address);
    await page.addStyleTag({ content: textSpacing });
    expect(await cutIn(page)).toEqual(nothingCutIn);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await tooWide(page)).toEqual(nothingCut);
  });

  it('with text of twice the size', async () => {
    const page = await openLive(address);
    await page.addStyleTag({ content: largeText });
    expect(await cutIn(page)).toEqual(nothingCutIn);
  });

  it('at 400 % of a window of 1280 × 1024', async () => {
    const page = await openLive(address, { viewport: { width: 320, height: 256 } });
    expect(await cutIn(page)).toEqual(nothingCutIn);
  });
});

describe('the look at what is cut off', () => {
  it('notices a line that can’t be read to its end, and a page that scrolls sideways', async () => {
    const page = await openLive('/bg/');
    await page.addStyleTag({ content: '.standfirst { width: 3em; overflow: hidden; white-space: nowrap } .operations { width: 110vw; max-width: none }' });
    const { page: beyond, cut } = await tooWide(page);
    expect(beyond).toBeGreaterThan(0);
    expect(cut.some((text) => text.startsWith('P.standfirst'))).toBe(true);
  });
});

describe('a reader who asked for less motion', () => {
  it('sees nothing glide: not at a zoom, not at a move by keys, not at a step', async () => {
    const page = await openLive('/en/blackwrist/', { reducedMotion: 'reduce' });
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const note = () => {
        const moving = document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim, .leaflet-fade-anim');
        if (moving) seen.push(moving.className);
        for (const animation of document.getAnimations()) seen.push(animation instanceof CSSTransition ? animation.transitionProperty : 'animation');
      };
      new MutationObserver(note).observe(document.body, { subtree: true, attributes: true, childList: true });
    });
    const world = page.locator('.live-world');
    const before = await world.boundingBox();
    await page.locator('.map-controls button').first().click();
    const zoomed = await world.boundingBox();
    expect(zoomed?.width).toBeGreaterThan(before?.width ?? NaN);
    await page.locator('.live').focus();
    await page.keyboard.press('ArrowRight');
    expect((await world.boundingBox())?.x).toBeLessThan(zoomed?.x ?? NaN);
    await livePin(page, 'thailand-dsi').focus();
    await page.keyboard.press('Enter');
    await openDetails(page).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.story-next').click();
    await page.locator('.story-step').waitFor();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });
});

/** Colours as they come out over the page’s own, such as `#1b2430`. */
function coloursOn(page: Page) {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('No canvas.');
    const hex = (colour: string): string => {
      for (const layer of [getComputedStyle(document.body).backgroundColor, colour]) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      return `#${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    };
    const styleOf = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`Nothing is ${selector}.`);
      return getComputedStyle(element);
    };
    const focused = styleOf('.live .pin:focus-visible');
    const land = styleOf('.live-world .land');
    return {
      outline: focused.outlineStyle === 'solid' && parseFloat(focused.outlineWidth) >= 2,
      focus: hex(focused.outlineColor),
      paper: hex(styleOf('body').backgroundColor),
      sea: hex(styleOf('.stage').backgroundColor),
      shore: land.stroke === 'none' ? hex(land.fill) : hex(land.stroke),
      litEdge: hex(styleOf('.live-world .lit').stroke),
      pin: hex(styleOf('.live .pin .kind-mark').backgroundColor),
      ring: hex((/(?:rgba?|color|oklab)\([^)]*\)|#\w+/.exec(styleOf('.live .pin .kind-mark').boxShadow) ?? [''])[0]),
      chosen: hex(styleOf('.finder-groups :checked + span').backgroundColor),
      unchosen: hex(styleOf('.finder-groups :not(:checked) + span').backgroundColor),
      control: hex(styleOf('.finder-find input').borderTopColor),
    };
  });
}

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced, on white', { colorScheme: 'light', forcedColors: 'active' }],
  ['forced, on black', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('with %s colours', (name, options) => {
  it('pins, participants, what is chosen and the focus can be told apart', async () => {
    const page = await openLive('/en/blackwrist/', options);
    await page.locator('.skip').focus();
    await livePin(page, 'thailand-dsi').focus();
    const { outline, focus, paper, sea, shore, litEdge, pin, ring, chosen, unchosen, control } = await coloursOn(page);
    expect(outline).toBe(true);
    for (const [colour, ground] of [[focus, sea], [focus, paper], [litEdge, sea], [pin, ring], [chosen, unchosen], [control, paper]] as const) {
      expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    expect(shore).not.toBe(sea);
    expect(contrast(paper, '#ffffff') < 2).toBe(!/dark|black/.test(name));
  });
});
