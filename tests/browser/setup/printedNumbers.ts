import type { Root } from './marks';

/** The number of each agency in the list, by id, and the numbers that its pin has, as they are printed. */
export type PrintedNumbers = { readonly list: Readonly<Record<string, string>>; readonly pins: Readonly<Record<string, string>> };

/** Reads them off the page, with what the style sheets make of them: the text of a mark's `::before`. */
export function printedNumbers(root: Root): Promise<PrintedNumbers> {
  return root.evaluate(() => {
    const number = (element: Element): string => getComputedStyle(element, '::before').content.replaceAll('"', '');
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const entries = [...document.querySelectorAll('.agency')].filter(isSeen);
    const pins = [...document.querySelectorAll<HTMLElement>('.plane .pin')].filter(isSeen);
    return {
      list: Object.fromEntries(entries.map((entry) => [entry.id, number(entry)])),
      pins: Object.fromEntries(pins.map((pin) => [pin.dataset.agencies ?? '', number(pin)])),
    };
  });
}
