import type { Position } from 'geojson';

export type WholePoint = readonly [x: number, y: number];

/** A line in whole units. A ring doesn't repeat its first point. */
export type WholeLine = { readonly points: readonly [WholePoint, WholePoint, ...WholePoint[]]; readonly isRing: boolean };

/**
 * A line in whole units, without the points that fall on the one before, or on the straight line between their neighbours.
 *
 * @param line A ring repeats its first point as its last, as GeoJSON has it.
 * @returns nothing for what is too small to draw: a line of one point, a ring without an area.
 */
export function wholeLine(line: readonly Position[]): WholeLine | undefined {
  const points = straightened(rounded(line));
  const [first, second] = points;
  const last = points.at(-1);
  if (!first || !second || !last) return undefined;
  const isRing = samePoint(first, last);
  if (isRing && points.length < 4) return undefined;
  return { points: [first, second, ...points.slice(2, isRing ? -1 : undefined)], isRing };
}

/** The steps from each point to the next, with the fewest separators: `-1 2 3-4`. */
export function stepsBetween(points: readonly WholePoint[]): string {
  const steps = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [NaN, NaN];
    return pair(x - fromX, y - fromY);
  });
  return steps.join(' ').replaceAll(' -', '-');
}

/** Two numbers with nothing between them that can be left out. */
export function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function rounded(line: readonly Position[]): WholePoint[] {
  return line.map(([x = NaN, y = NaN]) => [Math.round(x), Math.round(y)] as const);
}

function straightened(points: readonly WholePoint[]): WholePoint[] {
  const kept: WholePoint[] = [];
  for (const point of points) {
    while (isOnTheWay(kept.at(-2), kept.at(-1), point)) kept.pop();
    const previous = kept.at(-1);
    if (!previous || !samePoint(previous, point)) kept.push(point);
  }
  return kept;
}

/** Whether going from one point to another by way of a middle point is neither a turn nor a return. */
function isOnTheWay(from: WholePoint | undefined, middle: WholePoint | undefined, to: WholePoint): boolean {
  if (!from || !middle) return false;
  const [x1, y1] = [middle[0] - from[0], middle[1] - from[1]];
  const [x2, y2] = [to[0] - middle[0], to[1] - middle[1]];
  return x1 * y2 === x2 * y1 && x1 * x2 + y1 * y2 > 0;
}

function samePoint(a: WholePoint, b: WholePoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
