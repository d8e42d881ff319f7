import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ServedFile } from './BenchPage';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The media type that a file's name tells. */
export function typeOf(file: string): string {
  return types[path.extname(file)] ?? 'application/octet-stream';
}

/** Reads an exported site as a host does: an address that ends in a slash is its folder's `index.html`. */
export function readFolder(folder: string): (address: string) => ServedFile | undefined {
  return (address) => {
    const file = path.join(folder, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    return { type: typeOf(file), content: readFileSync(file) };
  };
}
