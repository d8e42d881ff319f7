import type { Box } from './Land';

/** A straight line in pixels, from its first point to its second. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Whether a line touches a box (Liang and Barsky). */
export function touches([x1, y1, x2, y2]: Line, [left, top, right, bottom]: Box): boolean {
  let [from, to] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  for (const [run, room] of [[-dx, x1 - left], [dx, right - x1], [-dy, y1 - top], [dy, bottom - y1]] as const) {
    if (run === 0) {
      if (room < 0) return false;
      continue;
    }
    const share = room / run;
    if (run < 0) from = Math.max(from, share);
    else to = Math.min(to, share);
    if (from > to) return false;
  }
  return true;
}

/** Whether two lines cross. */
export function cross(a: Line, b: Line): boolean {
  return side(a, b[0], b[1]) !== side(a, b[2], b[3]) && side(b, a[0], a[1]) !== side(b, a[2], a[3]);
}

function side([x1, y1, x2, y2]: Line, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}

/** Whether two boxes come nearer than a gap. */
export function meet(a: Box, b: Box, gap = 0): boolean {
  return a[0] < b[2] + gap && a[2] > b[0] - gap && a[1] < b[3] + gap && a[3] > b[1] - gap;
}

/** A box that is larger by so much on every side. */
export function grow([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

/** Where a box is that stands by a point of a map which is shown so many times larger. */
export function atGrowth([left, top, right, bottom]: Box, [x, y]: readonly [number, number], growth: number): Box {
  const [across, down] = [(growth - 1) * x, (growth - 1) * y];
  return [left + across, top + down, right + across, bottom + down];
}

/** The point of a box's edge or inside that is nearest to a point. */
export function nearestOn([left, top, right, bottom]: Box, x: number, y: number): readonly [number, number] {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}
