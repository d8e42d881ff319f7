import type { MapSheet } from '../../lib/arrange/MapSheet';
import { textScale } from './textScale';

/** The sheet that the picture's rules show on a stage, and how many pixels a pixel of what stands on it takes: more where a reader's text is larger. */
export type ShownSheet = { readonly sheet: MapSheet; readonly unit: number };

/** Read from the picture, so that nothing but its rules says which sheet a stage has room for. Undefined where a page has no map. */
export function sheetShown(stage: Element, sheets: readonly MapSheet[], scaleOf: (sheet: MapSheet) => number): ShownSheet | undefined {
  const picture = stage.querySelector('.views');
  const style = picture && getComputedStyle(picture);
  const [width, height] = ['--W', '--H'].map((side) => Number(style?.getPropertyValue(side)));
  const sheet = sheets.findLast((other) => other.width === width && other.height === height) ?? sheets[0];
  if (!sheet) return undefined;
  return { sheet, unit: Math.min(textScale(), scaleOf(sheet)) };
}
