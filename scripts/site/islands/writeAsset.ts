import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of files that are named after what is in them, so that hosts may let browsers keep them for ever. */
export const assetsFolder = 'assets';

/**
 * Writes a file whose name tells its content: `assets/map.3f9c0a1b2d.js`.
 *
 * @param sitePath the path that the site lives under, without a slash at its end.
 * @returns its address on the site, from the host's root on.
 */
export function writeAsset(outFolder: string, sitePath: string, name: string, extension: 'js' | 'css', content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.${extension}`;
  mkdirSync(path.join(outFolder, assetsFolder), { recursive: true });
  writeFileSync(path.join(outFolder, assetsFolder, file), content);
  return `${sitePath}/${assetsFolder}/${file}`;
}
