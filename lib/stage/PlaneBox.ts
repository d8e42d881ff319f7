import type { PlanePoint } from '../world/plane';

/** A rectangle of the projected plane, in plane units; y grows downwards, so `y0` is its northern edge. */
export type PlaneBox = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** The smallest rectangle that holds all points, or undefined when there are none. */
export function boxAround(points: readonly PlanePoint[]): PlaneBox | undefined {
  if (points.length === 0) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The middle of a rectangle, in plane units. */
export function centreOf(box: PlaneBox): PlanePoint {
  return [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
}
