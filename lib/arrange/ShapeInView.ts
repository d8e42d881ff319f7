import type { Box, Land } from './Land';
import type { Line } from './Lines';

type Point = readonly [x: number, y: number];

/** A country as a picture shows it, in pixels. */
export type ShapeInView = {
  /** Where its name would best stand. */
  readonly anchor: Point;
  /** The ring's radius where the country is too small to be seen, else 0. */
  readonly ring: number;
  /** Points of its land, the nearest to the anchor first. */
  readonly squares: readonly Point[];
  readonly bounds: Box;
  /** In square pixels. */
  readonly area: number;
};

/** Land smaller than this, in square pixels, gets a ring. */
const smallestLand = 40;
export const ringRadius = 6;

const mostSquares = 260;

/** How a country lies in a picture. `anchor`: the point inside it that is farthest from its edges. */
export function shapeInView(land: Land, country: number, anchor: Point, isSpeck: boolean): ShapeInView {
  const all = isSpeck ? [] : land.squaresOf(country);
  const area = all.length * land.step ** 2;
  const every = Math.ceil(all.length / mostSquares);
  const away = ([x, y]: Point): number => Math.hypot(x - anchor[0], (y - anchor[1]) * 1.4);
  const squares = all.filter((_, place) => place % every === 0).sort((a, b) => away(a) - away(b));
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const half = land.step / 2;
  const bounds: Box = all.length === 0 ? [...anchor, ...anchor] : [least(xs) - half, least(ys) - half, most(xs) + half, most(ys) + half];
  return { anchor, ring: area < smallestLand ? ringRadius : 0, squares, bounds, area };
}

/** The last point of its land on the way out from its anchor, or of its ring. */
export function exitOf({ anchor: [x, y], ring, bounds }: ShapeInView, land: Land, country: number, across: number, down: number): Point {
  if (ring > 0) return [x + across * ring, y + down * ring];
  const far = Math.hypot(bounds[2] - bounds[0], bounds[3] - bounds[1]);
  let last = 0;
  for (let way = 0; way < far; way += land.step) if (land.at(x + across * way, y + down * way) === country) last = way;
  return [x + across * (last + 2), y + down * (last + 2)];
}

/** Where a leader from a point ends: a little inside the nearest land, or at the ring. */
export function endOfLeader({ anchor: [ax, ay], ring, squares }: ShapeInView, x: number, y: number): Point {
  if (ring > 0 || squares.length === 0) {
    const way = Math.hypot(x - ax, y - ay) || 1;
    return [ax + ((x - ax) / way) * ring, ay + ((y - ay) / way) * ring];
  }
  const [nx, ny] = nearestOf(squares, x, y);
  const way = Math.hypot(ax - nx, ay - ny);
  const share = way > 0 ? Math.min(9, way * 0.6) / way : 0;
  return nearestOf(squares, nx + (ax - nx) * share, ny + (ay - ny) * share);
}

function nearestOf(squares: readonly Point[], x: number, y: number): Point {
  return squares.reduce((best, square) => (Math.hypot(square[0] - x, square[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? square : best));
}

/** How long a line is, in pixels. */
export function lengthOf([x1, y1, x2, y2]: Line): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
