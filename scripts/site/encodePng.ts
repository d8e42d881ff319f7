import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { IndexedPixels } from '../../lib/picture/indexColours';

/** Of zlib's levels: the last costs three times the time, and saves a fiftieth. */
const level = 8;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [bitDepth, indexedColour, noFilter] = [8, 3, 0];

/**
 * An indexed PNG (https://www.w3.org/TR/png-3/) with exactly these colours. Encoders of libraries take none: they look for a palette anew.
 *
 * @param width in pixels; the number of pixels says the height.
 */
export async function encodePng({ colours, indices }: IndexedPixels, width: number): Promise<Buffer> {
  const height = indices.length / width;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, indexedColour], 8);
  const rows = Buffer.alloc((width + 1) * height, noFilter);
  for (let row = 0; row < height; row++) rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const data = await promisify(deflate)(rows, { level });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', Buffer.from(colours.flat())), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** A part of the file: its length, its type and what it holds, and a checksum of these two. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
