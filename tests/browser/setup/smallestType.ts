import type { Root } from './marks';

/** The smallest type of all words that are seen, or printed where the page is emulated as print, in points. */
export function smallestType(root: Root): Promise<number> {
  return root.evaluate(() => {
    const holders = [...document.querySelectorAll('body *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()));
    const seen = holders.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, svg, style, script'));
    return Math.min(...seen.map((element) => (parseFloat(getComputedStyle(element).fontSize) * 3) / 4));
  });
}
