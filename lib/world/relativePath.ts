import type { Position } from 'geojson';

/**
 * A line on the plane as SVG path data: an absolute `M`, then whole-number steps relative to the point before, with the fewest separators:
 * `M12 34l-1 2 3-4z`. Points that fall on the one before, or on the straight line between their neighbours, are left out.
 *
 * @param line Plane units. A ring repeats its first point as its last, as GeoJSON has it.
 * @returns Data that ends in `z` for a ring, and an empty text for what is too small to draw: a line of one point, a ring without an area.
 */
export function relativePath(line: readonly Position[]): string {
  const points = straightened(rounded(line));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return '';
  const isRing = samePoint(first, last);
  if (isRing && points.length < 4) return '';
  const drawn = isRing ? points.slice(0, -1) : points; // `z` draws a ring's last side
  const steps = drawn.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = drawn[index] ?? first;
    return pair(x - fromX, y - fromY);
  });
  return `M${pair(...first)}l${steps.join(' ').replaceAll(' -', '-')}${isRing ? 'z' : ''}`;
}

type WholePoint = readonly [x: number, y: number];

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

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
