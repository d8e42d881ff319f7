import type { Page } from 'playwright-core';

/** What of a page can't be read: by how many CSS pixels it is wider than the window, and which text is cut off. */
export type TooWide = { readonly page: number; readonly cut: readonly string[] };

/** How a page looks that is no wider than its window. */
export const nothingCut: TooWide = { page: 0, cut: [] };

/**
 * Looks for text that is cut off: wider than a box that doesn't scroll, higher than one that hides what is below, or beyond the window's sides.
 * The map itself is a picture, and may go on beyond its stage.
 */
export function tooWide(page: Page): Promise<TooWide> {
  return page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const { display, overflowY } = getComputedStyle(element);
      const { left, right } = element.getBoundingClientRect();
      const isHidden = (overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight > element.clientHeight + 1;
      return display !== 'inline' && (element.scrollWidth > element.clientWidth + 1 || isHidden || (!element.closest('.stage') && (left < -1 || right > innerWidth + 1)));
    };
    const texts = [...document.querySelectorAll(':is(main, header, footer) :is(p, h1, h2, h3, h4, dt, dd, li, a, button, label, legend, summary, span, time, .details, .panel)')];
    const shown = texts.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, .skip, .name, .pin, .mark-on-map, svg'));
    return {
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: shown.filter(isCut).map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent.slice(0, 40)}`),
    };
  });
}
