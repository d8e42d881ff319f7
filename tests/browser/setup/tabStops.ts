import type { Page } from 'playwright-core';

/** Something that the Tab key leads to. */
export type TabStop = { readonly role: string; readonly name: string; readonly isSeen: boolean; readonly isInMap: boolean };

/** Where the Tab key leads, from the top of a page to its end, in order. */
export async function tabStopsOf(page: Page): Promise<readonly TabStop[]> {
  const stops: TabStop[] = [];
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!(element instanceof HTMLElement) || element === document.body || element.dataset.walked) return null;
      element.dataset.walked = 'true';
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const named = element.getAttribute('aria-label') ?? (labels.length > 0 ? labels.map(({ textContent }) => textContent).join(' ') : element.textContent);
      const box = element.getBoundingClientRect();
      return {
        role: element.getAttribute('role') ?? (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()),
        name: named.replace(/\s+/g, ' ').trim(),
        isSeen: box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible',
        isInMap: element.closest('.map') !== null,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
}

/** A stop in a line: `button "Europol, The Hague, Netherlands"`. */
export const stopLine = ({ role, name }: TabStop): string => `${role} "${name}"`;
