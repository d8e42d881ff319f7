import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const rule = `\n\n${'='.repeat(100)}\n`;

/** Writes the site's own licence and those of all that it is made of into one file of the site, as they ask for. */
export function writeLicences(outFolder: string): void {
  const texts = readdirSync('licences')
    .toSorted()
    .map((file) => `${path.parse(file).name}\n\n${readFileSync(path.join('licences', file), 'utf8').trim()}`);
  const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8').trim();
  writeFileSync(path.join(outFolder, 'licences.txt'), `${[notices, `operation-map\n\n${readFileSync('LICENSE', 'utf8').trim()}`, ...texts].join(rule)}\n`);
}
