import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Header } from '../../lib/headers/headersOf';

/** What an answer is made from: the site's folder, the answer itself, and the headers of each of the site's files. */
export type Answering = { readonly folder: string; readonly response: ServerResponse; readonly headersOf: (file: string) => readonly Header[] };

/**
 * Answers a request for which there is no file, or none that it may have: with the `404.html` of the deepest folder on the way to its address, as hosts do.
 *
 * @param steps the address below the site's path; none where it has none that counts.
 * @param more headers beside those of that page.
 */
export function answerMissing({ folder, response, headersOf }: Answering, steps: readonly string[], status: number, more: readonly Header[] = []): void {
  const range = response.getHeader('Content-Range');
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const pages = Array.from({ length: steps.length + 1 }, (_, index) => [...steps.slice(0, steps.length - index), '404.html'].join('/'));
  const [file, page] = firstOf(folder, pages) ?? ['404.html', 'Not found'];
  for (const [name, value] of [...headersOf(file), ...more]) response.setHeader(name, value);
  if (status === 416 && range !== undefined) response.setHeader('Content-Range', range);
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

/** The first of some files that can be read, and what is in it. */
function firstOf(folder: string, files: readonly string[]): readonly [file: string, content: Buffer] | undefined {
  for (const file of files) {
    try {
      return [file, readFileSync(path.join(folder, file))];
    } catch {
      // The next one may be there.
    }
  }
  return undefined;
}
