import type { Page } from 'playwright-core';

/** What part of the world the live map shows: the drawn world's corner against the stage's, and its width, in CSS pixels. */
export type ShownWorld = { readonly left: number; readonly top: number; readonly width: number };

/** Reads it off the page; scrolling the page changes nothing about it. */
export function shownWorld(page: Page): Promise<ShownWorld> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage')?.getBoundingClientRect();
    const world = document.querySelector('.live-world')?.getBoundingClientRect();
    if (!stage || !world) throw new Error('There is no live map.');
    return { left: Math.round(world.left - stage.left), top: Math.round(world.top - stage.top), width: Math.round(world.width) };
  });
}

/** Waits until the map stands still, from one picture of the screen to the next, and shows something else than before. */
export async function whenMoved(page: Page, before: ShownWorld): Promise<ShownWorld> {
  await page.waitForFunction((was) => {
    const stage = document.querySelector('.stage')?.getBoundingClientRect();
    const world = document.querySelector('.live-world')?.getBoundingClientRect();
    if (!stage || !world || document.querySelector('.leaflet-zoom-anim')) return false;
    const now = [world.left - stage.left, world.top - stage.top, world.width].map(Math.round).join();
    const last = document.documentElement.dataset.lastSeen;
    document.documentElement.dataset.lastSeen = now;
    return now === last && now !== was;
  }, [before.left, before.top, before.width].join());
  return shownWorld(page);
}
