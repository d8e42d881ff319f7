import type { PlanePoint } from '../world/plane';
import { centreOf, type PlaneBox } from './PlaneBox';

/** The size of a stage, in CSS pixels. */
export type StageSize = { readonly width: number; readonly height: number };

/** What a stage shows: the plane point in its middle, and how many CSS pixels one plane unit takes. */
export type StageView = { readonly centre: PlanePoint; readonly scale: number };

/**
 * The largest view of a stage that holds a whole box, with the box in the middle. The static picture does the same in
 * CSS (`stageRules`), so that the live map begins where the picture stands.
 */
export function fitBox(box: PlaneBox, stage: StageSize): StageView {
  const scale = Math.min(stage.width / (box.x1 - box.x0), stage.height / (box.y1 - box.y0));
  return { centre: centreOf(box), scale };
}
