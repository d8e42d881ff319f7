import type { Position } from 'geojson';
import { pair, stepsBetween, wholeLine } from './wholeLine';

/**
 * A line on the plane as SVG path data: an absolute `M`, then whole-number steps relative to the point before, with the fewest separators:
 * `M12 34l-1 2 3-4z`. Points that fall on the one before, or on the straight line between their neighbours, are left out.
 *
 * @param line Plane units. A ring repeats its first point as its last, as GeoJSON has it.
 * @returns Data that ends in `z` for a ring, and an empty text for what is too small to draw: a line of one point, a ring without an area.
 */
export function relativePath(line: readonly Position[]): string {
  const whole = wholeLine(line);
  if (!whole) return '';
  return `M${pair(...whole.points[0])}l${stepsBetween(whole.points)}${whole.isRing ? 'z' : ''}`;
}
