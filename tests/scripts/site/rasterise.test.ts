import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPicture } from '../../../lib/picture/drawPicture';
import { toPlane } from '../../../lib/world/plane';
import { rasterise } from '../../../scripts/site/rasterise';
import { blackwristFacts, palette } from '../../lib/picture/facts';

const svg = drawPicture(blackwristFacts('bg'), 'wide', palette);
let png: Buffer;
let pixels: Buffer;

beforeAll(async () => {
  png = await rasterise(svg, 1200, palette);
  pixels = await sharp(png).removeAlpha().raw().toBuffer();
});

/** The colour of a pixel, `#rrggbb`. */
const at = (x: number, y: number): string => `#${pixels.subarray(3 * (1200 * Math.round(y) + Math.round(x)), 3 * (1200 * Math.round(y) + Math.round(x)) + 3).toString('hex')}`;

/** Where a place is in the picture, in pixels: the drawing says how the plane lies in it. */
function pixelOf(longitude: number, latitude: number): readonly [number, number] {
  const [, left = 0, top = 0, scale = 0] = (/<g transform="translate\((\S+) (\S+)\) scale\((\S+)\)"><g transform="scale/.exec(svg) ?? []).map(Number);
  const [x, y] = toPlane([longitude, latitude]);
  return [left + x * scale, top + y * scale];
}

describe('a picture as pixels', () => {
  it('lights a participant, and leaves the sea, other land and the paper in their colours', () => {
    expect(at(...pixelOf(143, -19))).toBe(palette.lit); // Queensland
    expect(at(...pixelOf(-105, 42))).toBe(palette.lit); // Wyoming
    expect(at(...pixelOf(80, -25))).toBe(palette.sea); // the Indian Ocean
    expect(at(...pixelOf(-53, -8))).toBe(palette.land); // Brazil
    expect(at(4, 4)).toBe(palette.paper);
  });

  it('puts a pin of its kind’s colour on an agency’s seat', () => {
    const [x, y] = pixelOf(174.78, -41.29); // Wellington
    expect(at(x - 7, y)).toBe(palette.national);
    expect(at(x, y - 7)).toBe(palette.national);
    const [sofiaX, sofiaY] = pixelOf(23.32, 42.7);
    expect(at(sofiaX, sofiaY - 14)).toBe(palette['lit-edge']); // the ring of a shape too small to see
  });

  it('is light enough for a card, with no more colours than an indexed PNG holds', () => {
    expect(png.length).toBeLessThan(60_000);
    expect(new Set(Array.from({ length: pixels.length / 3 }, (_, pixel) => pixels.readUIntBE(3 * pixel, 3))).size).toBeLessThan(256);
  });

  it('is the same bytes from the same drawing', async () => {
    expect((await rasterise(svg, 1200, palette)).equals(png)).toBe(true);
  });
});
