import { Land, type Extent, type Ring } from '../../../lib/arrange/Land';
import { finish } from '../../../lib/steps/finish';

/** A ring around a square of land: its upper left corner and its side. */
export function squareRing(x: number, y: number, side: number): Ring {
  return [x, y, x + side, y, x + side, y + side, x, y + side];
}

/** A picture whose pixels are plane units. */
export function pictureOf(width: number, height: number): Extent {
  return { width, height, x0: 0, y0: 0, scale: 1 };
}

/** The land of a picture, at once. */
export function drawLand(extent: Extent, land: readonly Ring[], ...countries: readonly (readonly Ring[])[]): Land {
  return finish(Land.drawing(extent, land, countries));
}
