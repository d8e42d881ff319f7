import { planeSize, toPlane, type PlanePoint } from '../world/plane';
import { boxAround, centreOf, type PlaneBox } from './PlaneBox';

/** Room left around what must be seen, as a share of the wider side: pins and labels reach beyond their points. */
const margin = 0.07;

/** No operation is shown nearer than this share of the plane's width, so that a single city still shows where in the world it is. */
const smallestShare = 0.35;

/** Every capital, in plane units: from Avarua in the west of the plane to Apia in its east, from Svalbard to Cape Horn. */
export const worldBox: PlaneBox = {
  x0: toPlane([-159.78, -21.2])[0] - 12,
  y0: toPlane([11, 80])[1],
  x1: toPlane([-171.77, -13.83])[0] + 12,
  y1: toPlane([11, -56.5])[1],
};

/**
 * The part of the plane that a narrow stage shows first: every point that matters and a margin, never nearer than
 * `smallestShare` of the plane. Without any point it is the whole world.
 *
 * @param points in plane units: the seats, and where participants' names stand.
 */
export function participantsBox(points: readonly PlanePoint[]): PlaneBox {
  const tight = boxAround(points);
  if (!tight) return worldBox;
  const [centreX, centreY] = centreOf(tight);
  const room = margin * Math.max(tight.x1 - tight.x0, tight.y1 - tight.y0);
  const halfWidth = Math.max((tight.x1 - tight.x0) / 2 + room, (smallestShare * planeSize.width) / 2);
  const halfHeight = Math.max((tight.y1 - tight.y0) / 2 + room, (smallestShare * planeSize.height) / 2);
  return { x0: centreX - halfWidth, y0: centreY - halfHeight, x1: centreX + halfWidth, y1: centreY + halfHeight };
}
