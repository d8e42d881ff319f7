import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { useBrowser } from './setup/browser';
import { button, openCentred } from './setup/zooming';

const browser = useBrowser();

describe('cities’ names', () => {
  it.each(languages)('stand beside pins and cover nothing, in %s', async (language) => {
    const { map } = messagesIn(language);
    const page = await openCentred(browser, `/${language}/blackwrist/`);
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
