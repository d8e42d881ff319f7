import sharp from 'sharp';
import type { Palette } from '../../lib/picture/Palette';
import { snapColours } from '../../lib/picture/snapColours';

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
  snapColours(data, palette);
  const raw = { width: info.width, height: info.height, channels: 3 } as const;
  return sharp(data, { raw }).png({ palette: true, quality: 100, effort: 4, dither: 0, compressionLevel: 9 }).toBuffer();
}
