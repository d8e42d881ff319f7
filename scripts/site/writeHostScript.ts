import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles the script for host pages into one classic file of the site, `embed.v1.js`, and the same under its short name.
 *
 * @throws Error when it can't be bundled.
 */
export function writeHostScript(outFolder: string): void {
  const file = path.join(outFolder, 'embed.v1.js');
  buildSync({ entryPoints: ['lib/embed/host/start.ts'], outfile: file, bundle: true, minify: true, format: 'iife', target: 'es2018', logLevel: 'warning' });
  copyFileSync(file, path.join(outFolder, 'embed.js'));
}
