import type { StageSize } from './fitBox';
import { around, inside, overlap, type Rectangle } from './Rectangle';

/** So far from a pin's middle all must be clear, in CSS pixels: half a pin, and the ring that shows the focus. */
const reach = 20;

/** A pin that has to move goes so far inwards from the stage's edge, where there is room, that something of what is around it can be seen. */
const inwards = 40;

type Shift = readonly [right: number, down: number];

/**
 * The shortest way, in CSS pixels, to where a pin is whole on the stage and under nothing that lies over it: `[0, 0]` where it
 * is already, and undefined where there is no such place.
 *
 * @param pin its middle, from the stage's left upper corner.
 * @param over what lies over the map, from the same corner.
 */
export function shiftClear([x, y]: readonly [number, number], over: readonly Rectangle[], { width, height }: StageSize): Shift | undefined {
  const stage: Rectangle = { left: 0, top: 0, right: width, bottom: height };
  const columns = [x, inwards, width - inwards, ...over.flatMap(({ left, right }) => [left - reach, right + reach])];
  const rows = [y, inwards, height - inwards, ...over.flatMap(({ top, bottom }) => [top - reach, bottom + reach])];
  const isClear = (column: number, row: number): boolean => {
    const pin = around(column, row, 2 * reach, 2 * reach);
    return inside(pin, stage) && !over.some((other) => overlap(pin, other));
  };
  return columns
    .flatMap((column) => rows.flatMap((row): Shift[] => (isClear(column, row) ? [[column - x, row - y]] : [])))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))[0];
}
