import type { Page } from 'playwright-core';

/** A box of the block editor and the map in it, in CSS pixels; `wish` is the height that the map asked for last, `hidden` what would have to be scrolled to. */
export type BoxWithMap = { readonly name: string; readonly box: number; readonly frame: number; readonly height: number; readonly wish: number | undefined };
type Seen = BoxWithMap & { readonly hidden: number };

/**
 * Scrolls to each box, where its frame loads, and measures both once the frame is as high as it wishes.
 *
 * @param patience after how many milliseconds they are measured anyway.
 */
export async function widthsIn(page: Page, names: readonly string[], patience: number): Promise<readonly Seen[]> {
  const found: Seen[] = [];
  for (const name of names) {
    await page.locator(`.box-${name}`).scrollIntoViewIfNeeded();
    const isFitted = (each: BoxWithMap): boolean => each.wish === each.height;
    const end = Date.now() + patience;
    let measured = await page.evaluate(measure, name);
    while (!isFitted(measured) && Date.now() < end) {
      await page.waitForTimeout(150);
      measured = await page.evaluate(measure, name);
    }
    const frame = await page.locator(`.box-${name} iframe`).first().elementHandle();
    const hidden = await (await frame?.contentFrame())?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    found.push({ ...measured, hidden: hidden ?? NaN });
  }
  return found;
}

/** Runs in the page. */
function measure(name: string): BoxWithMap {
  const box = document.querySelector(`.box-${name}`);
  if (!box) throw new Error(`There is no box ${name}.`);
  const roots = [box, ...[...box.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const frame = roots.flatMap((root) => [...root.querySelectorAll('iframe')])[0];
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  const { width = 0, height = 0 } = frame?.getBoundingClientRect() ?? {};
  const { wishes } = window as unknown as { wishes: Map<unknown, number> };
  return { name, box: box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight), frame: width, height: Math.round(height), wish: wishes.get(frame?.contentWindow) };
}
