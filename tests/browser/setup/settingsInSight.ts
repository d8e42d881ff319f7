import type { Root } from './marks';

/** What words are set in: the size in CSS pixels, the weight and the list of typefaces. */
export type Setting = { readonly size: number; readonly weight: string; readonly family: string };

/**
 * What all words that are seen are set in, an entry for each element that holds some.
 *
 * @param leftOut a CSS selector of what is not looked at, with all that is in it.
 */
export function settingsInSight(root: Root, leftOut: string): Promise<readonly Setting[]> {
  return root.evaluate((without) => {
    const holders = [...document.querySelectorAll('body *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()));
    const seen = holders.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(without));
    return seen.map((element) => getComputedStyle(element)).map(({ fontSize, fontWeight, fontFamily }) => ({ size: parseFloat(fontSize), weight: fontWeight, family: fontFamily }));
  }, leftOut);
}
