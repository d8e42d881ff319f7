import type { StageSize } from './fitBox';
import type { PlaneBox } from './PlaneBox';

/** Which part of the world a stage shows first: all of it, or what the participants span. */
export type Frame = 'world' | 'participants';

/**
 * A range of stage sizes that shares one arrangement of pins and labels: the arrangement is made for the smallest
 * stage of the range, so that pins which are apart there are apart in all of it.
 */
export type Tier = { readonly least: StageSize; readonly frame: Frame };

/** From the smallest frame that a newsroom may give (280 × 320 px, of which the map gets 256 × 112 or more) upwards. */
export const tiers: readonly [Tier, ...Tier[]] = [
  { least: { width: 256, height: 112 }, frame: 'participants' },
  { least: { width: 312, height: 200 }, frame: 'participants' },
  { least: { width: 440, height: 230 }, frame: 'participants' },
  { least: { width: 600, height: 260 }, frame: 'world' },
  { least: { width: 860, height: 370 }, frame: 'world' },
  { least: { width: 1080, height: 460 }, frame: 'world' },
];

/** The last tier whose least size the stage has; the first for any smaller stage. */
export function tierOf(stage: StageSize): Tier {
  return tiers.findLast(({ least }) => stage.width >= least.width && stage.height >= least.height) ?? tiers[0];
}

/** The two parts of the world that an operation can be shown by, in plane units. */
export type Frames = Readonly<Record<Frame, PlaneBox>>;
