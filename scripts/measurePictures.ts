import { readFileSync } from 'node:fs';
import { disputedCountries } from '../lib/operation/disputedCountries';
import { loadOperation } from '../lib/operation/loadOperation';
import { drawPicture } from '../lib/picture/drawPicture';
import { lightPalette } from '../lib/picture/Palette';
import { operationPictures } from '../lib/picture/pictureFiles';
import { toPictureFacts } from '../lib/picture/toPictureFacts';
import { worldPaths } from '../lib/world/worldPaths';
import { rasterise } from './site/rasterise';

/*
 * How long a picture takes and how large it is: `npx tsx scripts/measurePictures.ts`. Processor time of all threads, which other programs on the
 * machine change less than the time on the clock; the median of several, after one that warms up.
 */
const rounds = 7;
const palette = lightPalette(readFileSync('components/styles/tokens.css', 'utf8'));
const operation = loadOperation(process.argv[2] ?? 'blackwrist');
const world = worldPaths(operation.countries, disputedCountries(operation));

for (const { file, shape, type, width } of operationPictures) {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage();
    const svg = drawPicture(toPictureFacts({ operation, world, language: 'bg' }), shape, palette);
    bytes = type === 'image/png' ? (await rasterise(svg, width, palette)).length : svg.length;
    const { user, system } = process.cpuUsage(start);
    if (round > 0) times.push((user + system) / 1000);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
  console.log(`${file.padEnd(16)} ${median.toFixed(0).padStart(5)} ms ${(bytes / 1000).toFixed(1).padStart(7)} KB`);
}
