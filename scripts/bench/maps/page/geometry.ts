import type { Box, Line, Point } from './Seen';

export const middleOf = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({ left: left - by, top: top - by, right: right + by, bottom: bottom + by });
export const holds = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean => x >= left && x <= right && y >= top && y <= bottom;
export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
export const lengthOf = ({ from, to }: Line): number => apart(from, to);

export const boxesMeet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const boxMeetsDisc = ({ left, top, right, bottom }: Box, { x, y }: Point, radius: number): boolean =>
  Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom)) < radius;

/** Whether two lines cross, which two that only touch do not. */
export function linesCross(a: Line, b: Line): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

export function lineMeetsBox(line: Line, box: Box): boolean {
  const { left, top, right, bottom } = box;
  if (left >= right || top >= bottom) return false;
  const [falling, rising] = [{ from: { x: left, y: top }, to: { x: right, y: bottom } }, { from: { x: left, y: bottom }, to: { x: right, y: top } }];
  return holds(box, line.from) || holds(box, line.to) || linesCross(line, falling) || linesCross(line, rising);
}

/** On which side of a line a point is: negative, positive, or 0 on it. */
function side({ from, to }: Line, { x, y }: Point): number {
  return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
}
