import type { PlaneBox } from '../stage/PlaneBox';

/** The smallest rectangle around two, in plane units. */
export function joined(a: PlaneBox, b: PlaneBox): PlaneBox {
  return { x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) };
}

/** A rectangle that is larger by so much on every side; smaller, where it is less than 0. */
export function widened({ x0, y0, x1, y1 }: PlaneBox, by: number): PlaneBox {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

/** Whether a point lies in a rectangle. */
export function holds({ x0, y0, x1, y1 }: PlaneBox, [x, y]: readonly [number, number]): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** How much of the first lies in the second, as a share of the first. */
export function shareIn(inner: PlaneBox, outer: PlaneBox): number {
  const width = Math.min(inner.x1, outer.x1) - Math.max(inner.x0, outer.x0);
  const height = Math.min(inner.y1, outer.y1) - Math.max(inner.y0, outer.y0);
  const area = widthOf(inner) * heightOf(inner);
  return area > 0 ? (Math.max(0, width) * Math.max(0, height)) / area : Number(width >= 0 && height >= 0);
}

export function widthOf({ x0, x1 }: PlaneBox): number {
  return x1 - x0;
}

export function heightOf({ y0, y1 }: PlaneBox): number {
  return y1 - y0;
}
