import type { Root } from './marks';

/** The number of each agency that is seen in the list, by id, and the number that its mark on the picture has. */
export type PrintedNumbers = { readonly list: Readonly<Record<string, string>>; readonly pins: Readonly<Record<string, string>> };

/** Reads them off the page: of the signs that can be seen. */
export function printedNumbers(root: Root): Promise<PrintedNumbers> {
  return root.evaluate(() => {
    const isSeen = (element: Element | null): element is Element => element?.checkVisibility({ visibilityProperty: true }) === true;
    const numbersOf = (selector: string, idOf: (element: HTMLElement) => string) => {
      const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => isSeen(element.querySelector('.kind-mark b')));
      return Object.fromEntries(seen.map((element) => [idOf(element), element.querySelector('.kind-mark b')?.textContent ?? '']));
    };
    return { list: numbersOf('.agency', ({ id }) => id), pins: numbersOf('.sheet .pin', ({ dataset }) => dataset.agencies ?? '') };
  });
}
