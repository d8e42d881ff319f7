import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMissingPage } from '../../lib/headers/AddressKind';
import type { SiteRules } from '../../lib/headers/SiteRules';
import { readInline } from './readInline';

/** What a built site holds: all its files, its pages' inline code, whether pages say their policy themselves, and what no policy can allow, a line for each. */
export type SiteContents = Pick<SiteRules, 'files' | 'pages' | 'isPolicyInPages'> & { readonly faults: readonly string[] };

/** Reads every file name and every page of a built site, in the order of their paths. Compressed copies are left out. */
export function readSite(folder: string): SiteContents {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !/^_(headers|redirects)$/.test(file) && !/\.(br|gz)$/.test(file))
    .toSorted();
  const read = files.filter((file) => file.endsWith('.html')).map((file) => [file, readInline(readFileSync(path.join(folder, file), 'utf8'))] as const);
  return {
    files,
    pages: new Map(read.map(([file, { hashes }]) => [file, hashes])),
    isPolicyInPages: read.some(([file, { policy }]) => policy !== undefined && !isMissingPage(file)),
    faults: read.flatMap(([file, { faults }]) => faults.map((fault) => `${file}: ${fault}`)),
  };
}
