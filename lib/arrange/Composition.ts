import type { PlaneBox } from '../stage/PlaneBox';
import type { Box, Extent } from './Land';

/** One picture of a map: where it stands on the sheet, in pixels, and what it shows. */
export type View = {
  readonly x: number;
  readonly y: number;
  readonly extent: Extent;
  readonly role: 'main' | 'panel' | 'locator';
};

/** A sheet of one picture or more. The first shows all, unless it is a region's, which a locator stands beside. */
export type Composition = {
  readonly family: string;
  readonly width: number;
  readonly height: number;
  readonly views: readonly [View, ...View[]];
};

/** What a view shows of the plane. */
export function seenIn({ extent: { x0, y0, width, height, scale } }: View): PlaneBox {
  return { x0, y0, x1: x0 + width / scale, y1: y0 + height / scale };
}

/** Where a view stands on its sheet, and a little around it. */
export function frameOf({ x, y, extent: { width, height } }: View, around = 0): Box {
  return [x - around, y - around, x + width + around, y + height + around];
}
