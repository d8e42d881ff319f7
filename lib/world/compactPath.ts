import type { Position } from 'geojson';
import { stepsBetween, wholeLine, type WholeLine, type WholePoint } from './wholeLine';

/**
 * Many lines on the plane as SVG path data in as few bytes as a page can have them: whole-number steps from end to end, each line begun at
 * the one whose start is nearest to where the pen is, open lines from either side. `m12 34-1 2 3-4zm5 0 2 2`.
 *
 * @param unit how many plane units a step of 1 is: whoever draws the path scales it by as much.
 * @param lines Plane units. A ring repeats its first point as its last. What is too small to draw is left out.
 */
export function compactPath(lines: readonly (readonly Position[])[], unit = 1): string {
  let pen: WholePoint = [0, 0];
  const parts = nearestNext(lines.flatMap((line) => wholeLine(line.map(([x = NaN, y = NaN]) => [x / unit, y / unit])) ?? [])).map(({ points, isRing }) => {
    const steps = stepsBetween([pen, ...points]);
    pen = isRing ? points[0] : (points.at(-1) ?? pen); // `z` goes back to the start
    return `m${steps}${isRing ? 'z' : ''}`;
  });
  return parts.join('');
}

function nearestNext(lines: readonly WholeLine[]): WholeLine[] {
  const left = new Set(lines);
  const ordered: WholeLine[] = [];
  let pen: WholePoint = [0, 0];
  while (left.size > 0) {
    const [nearest] = [...left].flatMap((line) => waysToDraw(line).map((way) => ({ line, way, distance: distance(pen, way.points[0]) }))).sort((a, b) => a.distance - b.distance);
    if (!nearest) break;
    left.delete(nearest.line);
    ordered.push(nearest.way);
    pen = nearest.way.isRing ? nearest.way.points[0] : (nearest.way.points.at(-1) ?? pen);
  }
  return ordered;
}

function waysToDraw(line: WholeLine): WholeLine[] {
  if (line.isRing) return [line];
  const [first, second, ...more] = [...line.points].reverse();
  return first && second ? [line, { points: [first, second, ...more], isRing: false }] : [line];
}

function distance([x1, y1]: WholePoint, [x2, y2]: WholePoint): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
