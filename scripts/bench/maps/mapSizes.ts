import type { MapPlace } from './mapPage';

/** A window that a map is measured in, in CSS pixels. */
export type MapSize = { readonly name: string; readonly place: MapPlace; readonly width: number; readonly height: number };

/** Pages for readers by the window's width, pages for frames by the frame's width and height. */
export const mapSizes: readonly MapSize[] = [
  ...[280, 320, 375, 640, 768, 1000, 1280, 1920].map(pageOf),
  ...([[280, 320], [320, 480], [640, 560], [900, 660]] as const).map(([width, height]) => frameOf(width, height)),
];

/** @throws RangeError for what is neither `375` nor `640x560`. */
export function sizeNamed(name: string): MapSize {
  const [width = NaN, height] = name.split('x').map(Number);
  if (!(width > 0) || (height !== undefined && !(height > 0))) throw new RangeError(`A size is a page's width, as in 375, or a frame's width and height, as in 640x560, not '${name}'.`);
  return height === undefined ? pageOf(width) : frameOf(width, height);
}

function pageOf(width: number): MapSize {
  return { name: String(width), place: 'page', width, height: 1000 };
}

function frameOf(width: number, height: number): MapSize {
  return { name: `${width}x${height}`, place: 'frame', width, height };
}
