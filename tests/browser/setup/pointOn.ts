import type { Page } from 'playwright-core';

type Point = { readonly x: number; readonly y: number };

/**
 * A point of the window, in CSS pixels, where a press meets an element of the map that fits the selector and nothing over it,
 * at least 2 px away from anything else. The map is scrolled into view first.
 *
 * @throws Error when there is none.
 */
export async function pointOn(page: Page, selector: string): Promise<Point> {
  const point = await page.locator(selector).first().evaluate((element, wanted) => {
    element.closest('.stage')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isMet = (x: number, y: number) => document.elementFromPoint(x, y)?.matches(wanted) === true;
    for (let y = Math.ceil(top); y < bottom; y += 2) {
      for (let x = Math.ceil(left); x < right; x += 2) {
        if ([-2, 0, 2].every((dx) => [-2, 0, 2].every((dy) => isMet(x + dx, y + dy)))) return { x, y };
      }
    }
    return undefined;
  }, selector);
  if (!point) throw new Error(`Nothing of ${selector} can be pressed.`);
  return point;
}

/** Presses an element of the map where nothing lies over it: a country between its pins and its name, or the sea. */
export async function pressOn(page: Page, selector: string): Promise<void> {
  const { x, y } = await pointOn(page, selector);
  await page.mouse.click(x, y);
}
