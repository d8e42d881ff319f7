import type { Box } from './Land';
import { atGrowth, meet } from './Lines';

type Point = readonly [x: number, y: number];

/**
 * What a name must not lie on, in pixels; `of` is the one that may be near: the agency or the country that it stands for. `at` is the point of the map
 * that it stands by; none for what grows with the map itself.
 */
export type Obstacle = { readonly box: Box; readonly of?: string; readonly at?: Point };

/** The least gap between a name and what it must not lie on, in pixels. */
const gap = 1.5;

/**
 * Whether a name by a point of the map lies on none of them: now, and on a stage that shows the map so many times larger, where points are farther
 * apart and what stands by them is as large as before.
 */
export function isClear(box: Box, at: Point, obstacles: readonly Obstacle[], growth: number): boolean {
  if (obstacles.some((other) => meet(box, other.box, gap))) return false;
  if (growth === 1) return true;
  const later = atGrowth(box, at, growth);
  return !obstacles.some((other) => meet(later, other.at ? atGrowth(other.box, other.at, growth) : (other.box.map((side) => side * growth) as unknown as Box), gap));
}
