import type { Room } from './compositions';

/**
 * The rooms that a map is arranged for, in CSS pixels where letters are 16. First the least that a newsroom's frame leaves it (280 × 320 px, with lines
 * around it), then the widths of a page, whose height is free. A stage shows the last that it has room for; of the widest, agencies may have
 * their names at their marks.
 */
export const rooms: readonly [Room, Room, Room, Room, Room] = [
  { width: 248, least: 110, most: 160, growth: 1.35 },
  { width: 248, least: 150, most: 240, growth: 1.35 },
  { width: 336, least: 180, most: 300, growth: 1.79 },
  { width: 600, least: 260, most: 400, growth: 1.53 },
  { width: 920, least: 340, most: 500, growth: 1.18 },
];

/** The sheets of a page, of those of all rooms. */
export function onPage<Sheet>([, ...sheets]: readonly Sheet[]): readonly Sheet[] {
  return sheets;
}

/** The sheets of a page for frames: a frame is seldom as wide as the widest, and each of them costs bytes. */
export function inFrame<Sheet>(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.slice(0, -1);
}

/** Of more agencies than this the marks have numbers at any width. */
export const mostWithNames = 25;
/** Where names of agencies have room, if they are not too many. */
export const leastForNames = 880;
