import { describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { openDetails, whenClosed } from './setup/marks';
import { openCentred, still, zoomIn } from './setup/zooming';

const browser = useBrowser();

describe('a pin with the focus', () => {
  it.each([[1280, 3], [320, 0], [320, 2]])('is never wholly covered, %s px wide and after %s zooms', async (width, zooms) => {
    const page = await openCentred(browser, '/en/blackwrist/', { ...still, viewport: { width, height: 800 } });
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
    const page = await openCentred(browser, '/en/blackwrist/', { ...still, viewport: { width: 768, height: 800 } });
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
    const page = await openCentred(browser, '/en/blackwrist/', { ...still, colorScheme });
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
