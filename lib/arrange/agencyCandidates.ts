import type { Box, Land } from './Land';
import { grow, meet, nearestOn, touches, type Line } from './Lines';
import { withGrowth, type Candidate, type Form } from './Name';
import { isClear, type Obstacle } from './Obstacle';
import { lengthOf } from './ShapeInView';

const directions = 16;
const distances = [3, 9, 18, 30, 44] as const;

/** Farther off than this, in pixels, a leader is needed. */
const nearEnough = 9;

const mostKept = 120;

type Mark = { readonly id: string; readonly at: readonly [number, number]; readonly x: number; readonly y: number; readonly radius: number; readonly forms: readonly Form[]; readonly country: number };

/** Where an agency's name may stand at its mark, the best places first. None lies over the picture's edge, on an obstacle or on its own mark. */
export function agencyCandidates({ id, at, x, y, radius, forms, country }: Mark, land: Land, obstacles: readonly Obstacle[], lines: readonly Line[], growth = 1): readonly Candidate[] {
  const own: Box = [x - radius, y - radius, x + radius, y + radius];
  const { width: right, height: bottom } = land.extent;
  const found: Candidate[] = [];
  const others = obstacles.filter(({ of }) => of !== id);
  for (const [form, { width, height, cost }] of forms.entries()) {
    for (const distance of distances) {
      for (let turn = 0; turn < directions; turn += 1) {
        const angle = (turn / directions) * 2 * Math.PI;
        const [across, down] = [Math.cos(angle), Math.sin(angle)];
        const middle = Math.abs(across) < 0.3 ? x + across * width * 0.5 : x + across * (radius + distance + width / 2);
        const level = y + down * (radius + distance + height / 2);
        const box: Box = [middle - width / 2, level - height / 2, middle + width / 2, level + height / 2];
        if (box[0] < 3 || box[1] < 2 || box[2] > right - 3 || box[3] > bottom - 2 || meet(box, own, 1)) continue;
        if (!isClear(box, at, others, growth)) continue;
        const { lit, unlit } = land.shares(box, country);
        const side = across > 0.9 ? 0 : across > 0.3 ? 2.5 : across < -0.9 ? 3 : 6;
        const base = cost + side + lit * 40 + unlit * 5 + Math.max(0, distance - 3) * 0.7 + (lines.some((line) => touches(line, box)) ? 45 : 0);
        if (distance <= nearEnough) {
          found.push({ form, at, box, cost: base });
          continue;
        }
        const start = nearestOn(box, x, y);
        const way = Math.hypot(start[0] - x, start[1] - y);
        const leader: Line = [...start, x + ((start[0] - x) / way) * radius, y + ((start[1] - y) / way) * radius];
        if (lengthOf(leader) > 58) continue;
        const inTheWay = others.filter((other) => touches(leader, grow(other.box, -1))).length;
        found.push({ form, at, box, cost: base + 9 + inTheWay * 90, leader });
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, mostKept).map((candidate) => withGrowth(candidate, growth));
}
