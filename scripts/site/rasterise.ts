import sharp from 'sharp';
import type { Palette } from '../../lib/picture/Palette';
import { indexColours } from '../../lib/picture/indexColours';
import { encodePng } from './encodePng';

/** What an SVG's unit is at sharp's density of 72. */
const unitDensity = 72;

/**
 * An SVG drawing as an indexed PNG: the same bytes from the same drawing. The drawing holds no text, so no font of the machine comes into it.
 *
 * @param width of the PNG, in pixels.
 */
export async function rasterise(svg: string, width: number, palette: Palette): Promise<Buffer> {
  const own = Number(/^<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
  const { data, info } = await sharp(Buffer.from(svg), { density: (unitDensity * width) / own }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return encodePng(indexColours(data, palette), info.width);
}
