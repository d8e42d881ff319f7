import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { useBrowser } from './setup/browser';
import { enterStage, useFrames } from './setup/frames';
import { whenLive } from './setup/marks';

const { openFramed } = useFrames(useBrowser());

describe.each([
  [280, 320],
  [320, 400],
  [640, 440],
  [1000, 600],
])('a frame of %i × %i px', (width, height) => {
  it.each(languages)('is filled by the map and needs no scrolling, in %s', async (language) => {
    const { frame } = await openFramed({ address: `/embed/${language}/blackwrist/`, width, height });
    const measure = () =>
      frame.locator('html').evaluate((html) => {
        const stage = html.querySelector('.stage')?.getBoundingClientRect();
        return { stageHeight: stage?.height ?? 0, stageWidth: stage?.width ?? 0, scrollWidth: html.scrollWidth, scrollHeight: html.scrollHeight };
      });
    const picture = await measure();
    expect(picture.stageHeight).toBeGreaterThanOrEqual(120);
    expect(picture.stageWidth).toBeGreaterThanOrEqual(width - 32);
    expect(picture.scrollWidth).toBeLessThanOrEqual(width);
    expect(picture.scrollHeight).toBeLessThanOrEqual(height);
    await enterStage(frame);
    await whenLive(frame);
    expect(await measure()).toEqual(picture);
    await whenFitted(frame);
  });

  it('keeps its width when the list is opened, and the map its size', async () => {
    const { frame } = await openFramed({ width, height });
    const before = await frame.locator('.stage').evaluate((stage) => stage.clientHeight);
    await frame.locator('.embed-list summary').click();
    expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await frame.locator('.stage').evaluate((stage) => stage.clientHeight)).toBe(before);
  });
});

describe('a frame that was hidden', () => {
  it('is filled anew whenever it is shown', async () => {
    const { page, frame } = await openFramed({ style: 'display: none' });
    await page.locator('iframe').evaluate((element) => (element.style.display = 'block'));
    await enterStage(frame);
    await whenLive(frame);
    await page.locator('iframe').evaluate((element) => (element.style.display = 'none'));
    for (const width of [900, 700]) {
      await page.locator('iframe').evaluate((element, wanted) => Object.assign(element.style, { display: 'block', width: `${wanted}px` }), width);
      await frame.waitForFunction((wanted) => innerWidth === wanted, width);
      await whenFitted(frame);
    }
    expect(await frame.locator('.live .pin').count()).toBeGreaterThan(0);
    expect(await pinsOutsideStage(frame)).toEqual([]);
  });
});

/** Waits until the live map shows what the picture under it, which its style sheet fits, shows of the world; pans end before. */
async function whenFitted(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => {
    const [picture, live] = ['.plane .world', '.live-world'].map((world) => document.querySelector(world)?.getBoundingClientRect());
    const isStill = document.querySelector('.leaflet-pan-anim, .leaflet-zoom-anim') === null;
    return isStill && picture && live && Math.max(Math.abs(picture.width - live.width), Math.abs(picture.left - live.left), Math.abs(picture.top - live.top)) <= 1.1;
  });
}

/** The agencies of those live pins that aren't wholly on the stage. */
function pinsOutsideStage(frame: Frame): Promise<string[]> {
  return frame.locator('.stage').evaluate((stage) => {
    const room = stage.getBoundingClientRect();
    return [...stage.querySelectorAll<HTMLElement>('.live .pin')].flatMap((pin) => {
      const { left, right, top, bottom } = pin.getBoundingClientRect();
      return left < room.left || right > room.right || top < room.top || bottom > room.bottom ? [pin.dataset.agencies ?? ''] : [];
    });
  });
}
