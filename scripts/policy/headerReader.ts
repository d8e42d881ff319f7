import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMissingPage } from '../../lib/headers/AddressKind';
import type { Header } from '../../lib/headers/headersOf';
import { noHashes } from '../../lib/headers/InlineHashes';
import { headersOfFile } from '../../lib/headers/SiteRules';
import { readInline, type Inline } from './readInline';

/**
 * Finds the headers of a built site's files while they are served: a page is read again once it has changed.
 *
 * @returns a function from a file's path in the folder, which may name no file, to its headers. They never ask for https alone, which would
 *   bind every other project on this machine's `localhost`.
 */
export function headerReader(folder: string): (file: string) => readonly Header[] {
  const known = new Map<string, { readonly stamp: string; readonly inline: Inline }>();
  function inlineOf(file: string): Inline {
    const at = path.join(folder, file);
    try {
      const { mtimeMs, size } = statSync(at);
      const stamp = `${mtimeMs} ${size}`;
      const found = known.get(file);
      if (found?.stamp === stamp) return found.inline;
      const inline = readInline(readFileSync(at, 'utf8'));
      known.set(file, { stamp, inline });
      return inline;
    } catch {
      return { hashes: noHashes, faults: [] }; // it is gone, perhaps since somebody asked for it
    }
  }
  return (file) => {
    if (!file.endsWith('.html')) return headersOfFile(file, { pages: new Map(), isPolicyInPages: false, isStrictTransport: false });
    const { hashes, policy } = inlineOf(file);
    return headersOfFile(file, { pages: new Map([[file, hashes]]), isPolicyInPages: policy !== undefined && !isMissingPage(file), isStrictTransport: false });
  };
}
