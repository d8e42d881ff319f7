import { mkdirSync, writeFileSync } from 'node:fs';
import { fineOutlines } from '../../lib/world/fineOutlines';

/**
 * Writes the finer outlines as a module that the live map imports once a reader zooms in: a frame without an origin of its own may import,
 * but not fetch. They are one text for `JSON.parse`, which browsers read far faster than the same object in JavaScript; and they have
 * their type beside them, so that the compiler need not infer one from 400 kB.
 */
export function writeFineOutlines(): void {
  mkdirSync('generated', { recursive: true });
  writeFileSync('generated/fineOutlines.js', `export const fineOutlines = JSON.parse('${JSON.stringify(fineOutlines())}');\n`);
  writeFileSync('generated/fineOutlines.d.ts', "export declare const fineOutlines: import('../lib/world/FineTopology').FineTopology;\n");
}
