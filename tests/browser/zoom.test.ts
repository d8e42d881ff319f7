import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser, type PageOptions } from './setup/browser';
import { isFineOutlines } from './setup/fineOutlinesCode';
import { enterStage, useFrames } from './setup/frames';
import { shownWorld, whenMoved } from './setup/mapView';
import { livePin, openDetails, whenClosed, whenLive, type Root } from './setup/marks';
import { pointOn, pressOn } from './setup/pointOn';

const browser = useBrowser();
const { openFramed } = useFrames(browser);
const { map: words, story } = messagesIn('en');

/** The map then moves in one step, so that a press has done all it does when it returns. */
const still: PageOptions = { reducedMotion: 'reduce' };
const phone: PageOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function openLive(address = '/en/blackwrist/', options: PageOptions = still): Promise<Page> {
  const page = await browser.open(address, options);
  await whenLive(page);
  await page.locator('.stage').evaluate((stage) => stage.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return page;
}

const button = (root: Root, name: string): Locator => root.getByRole('button', { name, exact: true });

async function zoomIn(root: Root, times: number): Promise<void> {
  for (let presses = 0; presses < times; presses += 1) await button(root, words.zoomIn).click();
}

/** Puts fingers on the page, moves and lifts them. */
async function touchOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Which way a pin lies out of reach of a press; undefined where a press meets it. */
const wayTo = (pin: Locator): Promise<'moveUp' | 'moveDown' | 'moveLeft' | 'moveRight' | undefined> =>
  pin.evaluate((element) => {
    const stage = element.closest('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (element.contains(document.elementFromPoint(x, y))) return undefined;
    const [right, down] = [(x - stage.left - stage.width / 2) / stage.width, (y - stage.top - stage.height / 2) / stage.height];
    if (Math.abs(right) > Math.abs(down)) return right > 0 ? 'moveRight' : 'moveLeft';
    return down > 0 ? 'moveDown' : 'moveUp';
  });

describe('the arrow buttons', () => {
  it.each([1280, 320])('come with the first zoom, are at least 24 px large, and lead to every pin by presses alone, %s px wide', async (width) => {
    const page = await openLive('/en/blackwrist/', { ...still, viewport: { width, height: 800 } });
    expect(await button(page, words.moveUp).count()).toBe(0);
    await zoomIn(page, 2);
    for (const name of [words.moveUp, words.moveDown, words.moveLeft, words.moveRight]) {
      const box = await button(page, name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    const pins = await page.locator('.live .pin').all();
    expect(pins.length).toBeGreaterThan(6);
    for (const pin of pins) {
      for (let presses = 0, way = await wayTo(pin); way; presses += 1, way = await wayTo(pin)) {
        if (presses === 30) throw new Error(`No way to ${await pin.getAttribute('aria-label')}.`);
        await button(page, words[way]).click();
      }
    }
  });

  it('move the map in one step for readers who asked for less motion', async () => {
    const page = await openLive();
    await zoomIn(page, 1);
    const moved = await button(page, words.moveLeft).evaluate((element) => {
      const left = (): number => document.querySelector('.live-world')?.getBoundingClientRect().left ?? NaN;
      const before = left();
      (element as HTMLElement).click();
      return left() - before;
    });
    const { width = NaN } = (await page.locator('.stage').boundingBox()) ?? {};
    expect(moved).toBeCloseTo(0.4 * width, -1);
  });
});

describe('the finer outlines', () => {
  const transform = (root: Root): Promise<string | null> => root.locator('.live-world .land').getAttribute('transform');
  /** The overview's steps are larger than the finer outlines'. */
  const overview = 'scale(1.5)';
  const whenFine = (root: Root): Promise<void> => root.locator(`.live-world .land:not([transform="${overview}"])`).waitFor({ state: 'attached' });

  it('are asked for once the reader is near, and leave lit countries lit, named, quiet and open to a press', async () => {
    const page = await openLive('/en/blackwrist/?step=case-taken-on');
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
    expect(await australia.getAttribute('data-quiet')).toBeNull();
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
    const page = await openLive('/en/blackwrist/', { ...still, allowed: /Failed to load resource/ });
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

describe('cities’ names', () => {
  it.each(languages)('stand beside pins and cover nothing, in %s', async (language) => {
    const { map } = messagesIn(language);
    const page = await openLive(`/${language}/blackwrist/`);
    expect(await page.locator('.city').count()).toBe(0);
    for (let zoom = 1; zoom <= 4; zoom += 1) {
      await button(page, map.zoomIn).click();
      const covered = await page.evaluate(() => {
        const boxes = (selector: string) => [...document.querySelectorAll(`.live ${selector}`)].map((element) => [element.textContent, element.getBoundingClientRect()] as const);
        const cities = boxes('.city');
        const names = boxes('.name').map(([name, { x, y, width }]) => [name, new DOMRect(x, y + 3, width, 18)] as const); // the text in a taller button
        const pins = boxes('.pin').map(([name, { x, y }]) => [name, new DOMRect(x + 2, y + 2, 24, 24)] as const);
        return cities.flatMap(([city, a], index) =>
          [...names, ...pins, ...cities.slice(index + 1)].flatMap(([other, b]) => (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [`${city} on ${other}`] : [])),
        );
      });
      expect([zoom, covered]).toEqual([zoom, []]);
    }
    const sofia = page.locator('.city', { hasText: language === 'bg' ? 'София' : 'Sofia' });
    expect(await sofia.evaluate((city) => city.closest('[aria-hidden=true]') !== null)).toBe(true);
  });
});

describe('what the reader chooses', () => {
  const seen = (page: Page, agency: string): Promise<boolean> =>
    livePin(page, agency).evaluate((pin) => {
      const [stage, { x, y }] = [pin.closest('.stage')?.getBoundingClientRect() ?? new DOMRect(), pin.getBoundingClientRect()];
      return x >= stage.left && y >= stage.top && x + 28 <= stage.right && y + 28 <= stage.bottom;
    });

  it('comes into view with a step, which moves the map only if it must', async () => {
    const page = await openLive();
    const home = await shownWorld(page);
    await button(page, story.start).click();
    await button(page, story.next).click();
    expect(await shownWorld(page)).toEqual(home);
    await zoomIn(page, 3);
    expect(await seen(page, 'thailand-dsi')).toBe(false);
    const near = await shownWorld(page);
    await button(page, story.previous).click();
    expect(await seen(page, 'interpol')).toBe(true);
    await button(page, story.next).click();
    expect(await seen(page, 'thailand-dsi')).toBe(true);
    expect((await shownWorld(page)).width).toBeLessThanOrEqual(near.width);
  });

  it('comes into view with an agency or a country from the list', async () => {
    const page = await openLive();
    await zoomIn(page, 3);
    await page.locator('#nz-dia h4 a').click();
    await openDetails(page).waitFor();
    expect(await seen(page, 'nz-dia')).toBe(true);
  });
});

describe('a hint', () => {
  const endHint = (page: Page): Promise<void> => page.locator('.map-hint').evaluate((hint) => hint.getAnimations().forEach((animation) => animation.finish()));

  it('says once what the wheel would need, to those who see it, and lets presses through', async () => {
    const page = await openLive();
    const { x, y } = await pointOn(page, '.live');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 10);
    const hint = page.locator('.map-hint');
    await hint.waitFor();
    expect(await hint.textContent()).toBe('Ctrl + scroll to zoom');
    expect(await hint.evaluate((element) => [element.ariaHidden, getComputedStyle(element).pointerEvents, element.closest('[role=status], [aria-live]')])).toEqual(['true', 'none', null]);
    await endHint(page);
    await hint.waitFor({ state: 'detached' });
    await page.mouse.wheel(0, 10);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await hint.count()).toBe(0);
  });

  it('says that it takes two fingers when one scrolls the page', async () => {
    const page = await openLive('/en/blackwrist/', phone);
    const { x, y } = await pointOn(page, '.live');
    const touch = await touchOn(page);
    await touch('touchStart', { x, y });
    for (let moved = 10; moved <= 40; moved += 10) await touch('touchMove', { x, y: y - moved });
    await touch('touchEnd');
    await page.locator('.map-hint', { hasText: words.fingersHint }).waitFor();
  });

  it('is not needed by two fingers, which zoom and move the map', async () => {
    const page = await openLive('/en/blackwrist/', phone);
    const touch = await touchOn(page);
    const home = await shownWorld(page);
    const { x: left = NaN, y: top = NaN, width = NaN, height = NaN } = (await page.locator('.stage').boundingBox()) ?? {};
    const [middle, line] = [left + width / 2, top + height / 2];
    await touch('touchStart', { x: middle - 20, y: line }, { x: middle + 20, y: line });
    for (let apart = 25; apart <= 60; apart += 5) await touch('touchMove', { x: middle - apart, y: line }, { x: middle + apart, y: line });
    await touch('touchEnd');
    const pinched = await whenMoved(page, home);
    expect(pinched.width).toBeGreaterThan(1.5 * home.width);
    expect(await page.locator('.map-hint').count()).toBe(0);

    await touch('touchStart', { x: middle - 40, y: line }, { x: middle + 40, y: line });
    for (let moved = 5; moved <= 40; moved += 5) await touch('touchMove', { x: middle - 40 - moved, y: line }, { x: middle + 40 - moved, y: line });
    await touch('touchEnd');
    const dragged = await whenMoved(page, pinched);
    expect(dragged.left).toBeLessThan(pinched.left);
  });

  it('is not needed to zoom with a double click', async () => {
    const page = await openLive();
    const home = await shownWorld(page);
    const { x, y } = await pointOn(page, '.live');
    await page.mouse.dblclick(x, y);
    expect((await whenMoved(page, home)).width).toBeGreaterThan(1.9 * home.width);
  });
});

describe('full screen', () => {
  it('shows the map with its details and steps, and gives the page back', async () => {
    const page = await openLive();
    await button(page, words.fullScreen).click();
    await page.waitForFunction(() => document.fullscreenElement?.id === 'map');
    await livePin(page, 'nz-dia').click();
    await openDetails(page).waitFor();
    expect(await button(page, story.start).isVisible()).toBe(true);
    await button(page, words.leaveFullScreen).click();
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(await button(page, words.fullScreen).isVisible()).toBe(true);
  });
});

describe('a pin with the focus', () => {
  it.each([[1280, 3], [320, 0], [320, 2]])('is never wholly covered, %s px wide and after %s zooms', async (width, zooms) => {
    const page = await openLive('/en/blackwrist/', { ...still, viewport: { width, height: 800 } });
    await zoomIn(page, zooms);
    for (const pin of await page.locator('.live .pin').all()) {
      await pin.focus();
      // Leaflet takes back the browser's own scrolling to the pin one event later.
      await page.waitForFunction(() => {
        const pin = document.activeElement;
        if (!pin?.matches('.pin')) return false;
        const { left, top, width: side } = pin.getBoundingClientRect();
        const at = [4, side / 2, side - 4];
        return at.some((dx) => at.some((dy) => pin.contains(document.elementFromPoint(left + dx, top + dy))));
      });
      expect(await page.locator('.pin:focus').count()).toBe(1);
    }
  });

  it('closes details that lie over it', async () => {
    const page = await openLive('/en/blackwrist/', { ...still, viewport: { width: 768, height: 800 } });
    const covered = page.locator('.live .pin[data-covered]');
    for (const pin of await page.locator('.live .pin').all()) {
      await pin.focus();
      await pin.press('Enter');
      await openDetails(page).waitFor();
      await page.evaluate(() => {
        const popup = document.querySelector('.leaflet-popup-content-wrapper')?.getBoundingClientRect() ?? new DOMRect();
        const pins = [...document.querySelectorAll('.live .pin')].map((element) => [element, element.getBoundingClientRect()] as const);
        const under = pins.find(([, { left, right, top, bottom }]) => left > popup.left && right < popup.right && top > popup.top && bottom < popup.bottom);
        under?.[0].setAttribute('data-covered', '');
      });
      if ((await covered.count()) > 0) break;
      await page.keyboard.press('Escape');
      await whenClosed(page);
    }
    await covered.focus();
    await whenClosed(page);
    expect(await covered.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has a ring of 2 px or more that differs from what is on both sides of it, by 3 to 1, in the %s theme', async (colorScheme) => {
    const page = await openLive('/en/blackwrist/', { ...still, colorScheme });
    await page.locator('.live').focus();
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.matches('.pin')))) await page.keyboard.press('Tab');
    const box = await page.locator('.pin:focus').boundingBox();
    const { x = NaN, y = NaN, width = NaN } = box ?? {};
    const shot = await page.screenshot({ clip: { x: x - 16, y: y - 16, width: width + 32, height: width + 32 } });
    const runs = await page.evaluate(ringIn, shot.toString('base64'));
    expect(runs.length).toBeGreaterThan(0);
    for (const { thick, within, outside } of runs) {
      expect(thick).toBeGreaterThanOrEqual(2);
      expect(Math.min(within, outside)).toBeGreaterThanOrEqual(3);
    }
  });
});

type RingRun = { readonly thick: number; readonly within: number; readonly outside: number };

/** In the page: goes from the middle of a picture to each of its four sides, and measures the ring in the focus's colour that lies 17 to 20 px from it. */
async function ringIn(base64: string): Promise<RingRun[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  context.drawImage(image, 0, 0);
  const middle = Math.round(image.width / 2);
  const luminance = (x: number, y: number): number => {
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(x, y, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  return [[1, 0], [-1, 0], [0, 1], [0, -1]].map(([dx = 0, dy = 0]) => {
    const along = Array.from({ length: middle - 1 }, (_, step) => luminance(middle + dx * step, middle + dy * step));
    const ring = along[17] ?? NaN;
    const isRing = (value: number | undefined): boolean => value !== undefined && contrast(value, ring) < 1.3;
    const [start, end] = [along.findIndex((value, step) => step >= 14 && isRing(value)), along.findLastIndex((value, step) => step <= 22 && isRing(value))];
    return { thick: end - start + 1, within: contrast(along[start - 2] ?? ring, ring), outside: contrast(along[end + 2] ?? ring, ring) };
  });
}
