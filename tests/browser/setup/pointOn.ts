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

/**
 * A point of the window, in CSS pixels, where a press on the live map meets the land of a country, in whichever of its pictures, and nothing over it.
 * The live pictures use the outlines of the page's own, so no element of theirs is under the pointer.
 *
 * @param code three letters, as in `data-country`.
 * @throws Error when there is none.
 */
export async function pointOnLand(page: Page, code: string): Promise<Point> {
  const point = await page.locator('.stage[data-live]').evaluate((stage, wanted) => {
    stage.scrollIntoView({ block: 'center', behavior: 'instant' });
    const shape = document.querySelector<SVGPathElement>(`#World [data-country="${wanted}"]`);
    const scale = shape?.transform.baseVal.consolidate()?.matrix;
    const pictures = [...stage.querySelectorAll<SVGSVGElement>('.live-world .view > svg')];
    const isIn = (box: DOMRect, x: number, y: number) => x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    const boxes = pictures.map((picture) => (picture.parentElement ?? picture).getBoundingClientRect());
    for (const [place, picture] of pictures.entries()) {
      const [box, matrix] = [boxes[place], picture.getScreenCTM()];
      if (!shape || !box || !matrix) continue;
      const toShape = (scale ? matrix.multiply(scale) : matrix).inverse();
      const isMet = (x: number, y: number) => {
        const met = document.elementFromPoint(x, y);
        if (!met?.closest('.live') || met.closest('button, .leaflet-popup')) return false;
        if (!isIn(box, x, y) || boxes.some((other, later) => later > place && isIn(other, x, y))) return false;
        return shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape));
      };
      for (let y = Math.ceil(Math.max(0, box.top)); y < Math.min(box.bottom, innerHeight); y += 2) {
        for (let x = Math.ceil(Math.max(0, box.left)); x < Math.min(box.right, innerWidth); x += 2) {
          if ([-2, 0, 2].every((dx) => [-2, 0, 2].every((dy) => isMet(x + dx, y + dy)))) return { x, y };
        }
      }
    }
    return undefined;
  }, code);
  if (!point) throw new Error(`No land of ${code} can be pressed.`);
  return point;
}

/** Presses the land of a country on the live map, where nothing lies over it. */
export async function pressLand(page: Page, code: string): Promise<void> {
  const { x, y } = await pointOnLand(page, code);
  await page.mouse.click(x, y);
}

/** Presses an element of the map where nothing lies over it: a country of the picture, or the sea. */
export async function pressOn(page: Page, selector: string): Promise<void> {
  const { x, y } = await pointOn(page, selector);
  await page.mouse.click(x, y);
}
