import type { PlanePoint } from '../world/plane';
import type { PlaneBox } from './PlaneBox';
import type { StageView } from './fitBox';
import { around, inside, type Rectangle } from './Rectangle';
import { RectangleIndex } from './RectangleIndex';

/** A name to write on the map: where its country's shape is, and the point inside it that is farthest from its edges. */
export type Nameable = { readonly code: string; readonly name: string; readonly point: PlanePoint; readonly bounds: PlaneBox };

/** Where a name stands: its middle, in CSS pixels to the right of and below its country's point. */
export type PlacedLabel = { readonly code: string; readonly dx: number; readonly dy: number };

/** A label's text, in CSS pixels; the width is estimated, since the build has no fonts to measure with. */
const characterWidth = 7.9;
const textHeight = 18;
/** Half of a pin with its outline, in CSS pixels, as the label must keep away from it. */
export const pinRadius = 13;

/**
 * Places as many names as fit beside the pins and beside each other, the largest countries first. A name without room
 * is left out: it stands in the list, and appears when the reader zooms in.
 *
 * @param pins where pins stand, in plane units.
 * @param within the part of the plane that is seen; names stay inside it.
 */
export function placeLabels(
  countries: readonly Nameable[],
  pins: readonly PlanePoint[],
  { scale }: Pick<StageView, 'scale'>,
  within: PlaneBox,
): readonly PlacedLabel[] {
  const seen = inPixels(within, scale);
  const taken = new RectangleIndex(pins.map((pin) => around(pin[0] * scale, pin[1] * scale, 2 * pinRadius, 2 * pinRadius)));
  const placed: PlacedLabel[] = [];
  for (const country of [...countries].sort((a, b) => widthOf(b.bounds) - widthOf(a.bounds))) {
    for (const [dx, dy] of candidates(widthOfName(country), widthOf(country.bounds) * scale)) {
      const label = areaOf(country, { dx, dy }, scale);
      if (!inside(label, seen) || taken.overlaps(label)) continue;
      taken.add(label);
      placed.push({ code: country.code, dx: Math.round(dx), dy: Math.round(dy) });
      break;
    }
  }
  return placed;
}

/** What a name takes, in CSS pixels from the plane's corner. */
export function areaOf(country: Nameable, { dx, dy }: Pick<PlacedLabel, 'dx' | 'dy'>, scale: number): Rectangle {
  return around(country.point[0] * scale + dx, country.point[1] * scale + dy, widthOfName(country), textHeight);
}

function widthOfName({ name }: Nameable): number {
  return name.length * characterWidth + 6;
}

/** Offsets to try, best first: inside a shape that is wide enough, otherwise beside it. */
function candidates(width: number, shapeWidth: number): readonly (readonly [number, number])[] {
  const beside = width / 2 + Math.max(pinRadius + 4, Math.min(shapeWidth / 2 + 6, 40));
  const inner = [0, -10, 10, -20, 20].flatMap((dy) => [0, -16, 16, -30, 30].map((dx) => [dx, dy] as const));
  const outer = [
    [beside, 0],
    [beside, 14],
    [beside, -14],
    [-beside, 0],
    [-beside, 14],
    [-beside, -14],
    [0, 24],
    [0, -24],
    [0, 34],
    [0, -34],
  ] as const;
  return shapeWidth >= width ? [...inner, ...outer] : outer;
}

function inPixels(box: PlaneBox, scale: number): Rectangle {
  return { left: box.x0 * scale, top: box.y0 * scale, right: box.x1 * scale, bottom: box.y1 * scale };
}

function widthOf(box: PlaneBox): number {
  return box.x1 - box.x0;
}
