import type { PlaneBox } from '../stage/PlaneBox';
import type { MapSheet, SheetPicture } from './MapSheet';

type Point = readonly [x: number, y: number];

/** The picture that lies at a point of a sheet: of two, the smaller lies over the larger. */
export function pictureAt({ pictures }: MapSheet, [x, y]: Point): SheetPicture | undefined {
  const there = pictures.filter(({ frame: [left, top, right, bottom] }) => x >= left && x <= right && y >= top && y <= bottom);
  return there.sort((a, b) => areaOf(a) - areaOf(b))[0];
}

/** The plane point, in plane units, that a picture shows at a point of the sheet. */
export function toPlanePoint({ frame: [left, top], x0, y0, scale }: SheetPicture, [x, y]: Point): Point {
  return [x0 + (x - left) / scale, y0 + (y - top) / scale];
}

/** A box of the plane as a picture shows it, in pixels of the sheet, as far as it lies in its frame. */
export function boxOnSheet({ frame: [left, top, right, bottom], x0, y0, scale }: SheetPicture, box: PlaneBox): PlaneBox {
  const across = (x: number): number => Math.max(left, Math.min(right, left + (x - x0) * scale));
  const down = (y: number): number => Math.max(top, Math.min(bottom, top + (y - y0) * scale));
  return { x0: across(box.x0), y0: down(box.y0), x1: across(box.x1), y1: down(box.y1) };
}

function areaOf({ frame: [left, top, right, bottom] }: SheetPicture): number {
  return (right - left) * (bottom - top);
}
