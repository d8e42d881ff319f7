import type { Box, Land } from './Land';
import { grow, nearestOn, touches, type Line } from './Lines';
import { withGrowth, type Candidate, type Form } from './Name';
import { isClear, type Obstacle } from './Obstacle';
import { endOfLeader, exitOf, lengthOf, type ShapeInView } from './ShapeInView';

const directions = 32;
const distances = [4, 9, 15, 23, 33, 46] as const;

/** No leader is longer, in pixels. */
const longestLeader = 58;
/** Shorter, it would be a speck. */
const shortestLeader = 5;

/** A name without a leader keeps so far from other participants' land, in pixels, and may lie so much on land that took no part. */
const clearOfOthers = 6;
const mostUnlit = 0.14;

/** Names may be set in a narrower face than they were planned for: what holds for the box must hold for so much of its width. */
const narrowest = 0.78;

const mostKept = 160;

type Country = { readonly place: number; readonly code: string; readonly shape: ShapeInView; readonly forms: readonly Form[] };

/**
 * Where a country's name may stand, the best places first: inside its land, else beside it, with a leader unless no reader could take it for
 * another country's. None lies over the picture's edge or on an obstacle.
 */
export function countryCandidates({ place, code, shape, forms }: Country, land: Land, obstacles: readonly Obstacle[], lines: readonly Line[], growth = 1): readonly Candidate[] {
  const found: Candidate[] = [];
  const exits = Array.from({ length: directions }, (_, turn) => {
    const angle = (turn / directions) * 2 * Math.PI;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    return { across, down, from: exitOf(shape, land, place, across, down) };
  });
  for (const [form, { width, height, cost }] of forms.entries()) {
    if (shape.ring === 0) for (const [x, y] of [shape.anchor, ...shape.squares]) addInside(form, boxAround(x, y, width, height), cost + 0.07 * Math.hypot(x - shape.anchor[0], 1.4 * (y - shape.anchor[1])));
    for (const { across, down, from } of exits) {
      const liking = cost + (Math.abs(across) > 0.8 ? 0 : 3) + (across < 0 ? 1 : 0);
      for (const distance of distances) {
        addBeside(form, boxAround(from[0] + across * (distance + width / 2), from[1] + down * (distance + height / 2), width, height), liking);
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, mostKept).map((candidate) => withGrowth(candidate, growth));

  function addInside(form: number, box: Box, cost: number): void {
    if (!isFree(box, shape.anchor)) return;
    const { own, lit, unlit } = land.shares(box, place);
    if (own < 0.72 || lit > 0 || unlit > mostUnlit || !keepsClear(box)) return;
    found.push({ form, at: shape.anchor, box, cost: cost + (1 - own) * 30 + onLines(box) });
  }

  function addBeside(form: number, box: Box, liking: number): void {
    if (!isInside(box)) return;
    const { own, lit, unlit } = land.shares(box, place);
    const cost = liking + 12 + lit * 90 + (lit > 0.55 ? 60 : 0) + unlit * 14 + own * 10 + onLines(box);
    const end = endOfLeader(shape, ...nearestOn(box, ...shape.anchor));
    const start = nearestOn(box, ...end);
    const leader: Line = [...start, ...end];
    const length = lengthOf(leader);
    if (lit === 0 && unlit <= mostUnlit && length < 12 && keepsClear(box) && isPlain(box)) {
      if (isFree(box, shape.anchor)) found.push({ form, at: shape.anchor, box, cost: cost + length * 0.55 });
      return;
    }
    // By the end of its leader, which so stays where it is on the land, however large the map is shown.
    const at = shape.ring > 0 ? shape.anchor : end;
    if (length < shortestLeader || length > longestLeader || !isFree(box, at)) return;
    const inTheWay = obstacles.filter((other) => other.of !== code && touches(leader, grow(other.box, -1))).length;
    found.push({ form, at, box, cost: cost + 10 + length * 0.55 + inTheWay * 90, leader });
  }

  function isInside(box: Box): boolean {
    const { width, height } = land.extent;
    return box[0] >= 3 && box[1] >= 2 && box[2] <= width - 3 && box[3] <= height - 2;
  }

  function isFree(box: Box, at: readonly [number, number]): boolean {
    return isInside(box) && isClear(box, at, obstacles, growth);
  }

  function keepsClear(box: Box): boolean {
    return land.shares(grow(box, clearOfOthers), place).lit === 0;
  }

  /** Whether the land that a reader's eye meets first is the country's own, also if the name turns out narrower. */
  function isPlain(box: Box): boolean {
    const inset = ((box[2] - box[0]) * (1 - narrowest)) / 2;
    return land.meetsOwnFirst(box, place, 12) && land.meetsOwnFirst([box[0] + inset, box[1] + 1, box[2] - inset, box[3] - 1], place, 18);
  }

  function onLines(box: Box): number {
    return lines.some((line) => touches(line, box)) ? 45 : 0;
  }
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
