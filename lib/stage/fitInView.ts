import type { PlanePoint } from '../world/plane';
import { fitBox, type StageSize, type StageView } from './fitBox';
import { boxAround, type PlaneBox } from './PlaneBox';

/** What should be seen: points, and the shapes that are shown with them if the map has to move. */
export type Wanted = { readonly points: readonly PlanePoint[]; readonly shapes: readonly PlaneBox[] };

/** Room left between a point and the stage's edge, in CSS pixels: half a pin, and some sea around it. */
const edge = 20;

/**
 * The view that shows what is wanted, or undefined where the one that is shown does: then the map stays. It is never nearer than
 * the one that is shown, since a reader who wants to go nearer can, and never farther than the first one.
 */
export function fitInView({ points, shapes }: Wanted, shown: StageView, home: StageView, stage: StageSize): StageView | undefined {
  if (points.every((point) => isSeen(point, shown, stage))) return undefined;
  const box = boxAround([...points, ...shapes.flatMap(({ x0, y0, x1, y1 }): PlanePoint[] => [[x0, y0], [x1, y1]])]);
  if (!box) return undefined;
  const room = { width: Math.max(1, stage.width - 4 * edge), height: Math.max(1, stage.height - 4 * edge) };
  const fitted = fitBox(grown(box), room);
  return fitted.scale <= home.scale ? home : { ...fitted, scale: Math.min(fitted.scale, shown.scale) };
}

function isSeen([x, y]: PlanePoint, { centre, scale }: StageView, { width, height }: StageSize): boolean {
  const [right, down] = [Math.abs(x - centre[0]) * scale, Math.abs(y - centre[1]) * scale];
  return right <= width / 2 - edge && down <= height / 2 - edge;
}

/** A box of one point has no size to fit. */
function grown({ x0, y0, x1, y1 }: PlaneBox): PlaneBox {
  return { x0: x0 - 1, y0: y0 - 1, x1: x1 + 1, y1: y1 + 1 };
}
