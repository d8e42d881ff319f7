import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readSite } from '../policy/readSite';
import { brotliSettings, smallest } from './brotliSettings';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files that are text, which compresses; pictures and fonts are compressed as they are. */
const isText = /\.(html|js|css|svg|json|jsonl|geojson|csv|xml|txt)$/;

/**
 * Writes a `.br` and a `.gz` beside each file of text, as small as these can be, for servers that send them as they are.
 *
 * Copies have the time of their file, and are left out where they would not be smaller.
 *
 * @returns how many bytes the files have, and how many their copies, by kind.
 */
export async function compressSite(folder: string): Promise<{ readonly plain: number; readonly brotli: number; readonly gzip: number }> {
  const sum = { plain: 0, brotli: 0, gzip: 0 };
  for (const file of readSite(folder).files.filter((name) => isText.test(name))) {
    const at = path.join(folder, file);
    const text = readFileSync(at);
    const { atime, mtime } = statSync(at);
    const brotlis = brotliSettings(text.length).map((settings) => toBrotli(text, settings));
    const [zipped, ...copies] = await Promise.all([toGzip(text, { level: constants.Z_BEST_COMPRESSION }), ...brotlis]);
    const brotli = smallest(copies);
    sum.plain += text.length;
    sum.brotli += brotli.length;
    sum.gzip += zipped.length;
    for (const [ending, copy] of [['br', brotli], ['gz', zipped]] as const) {
      if (copy.length >= text.length) continue;
      writeFileSync(`${at}.${ending}`, copy);
      utimesSync(`${at}.${ending}`, atime, mtime);
    }
  }
  return sum;
}
