import { existsSync, readFileSync } from 'node:fs';
import type { BenchPage } from '../BenchPage';
import { typeOf } from '../readFolder';

/** A made file by its media type and text, or a file of the project by its path. */
type Source = readonly [type: string, text: string | Uint8Array] | string;

/** Reads a page that is made of a few files, by their addresses; `folder` has all others, such as a style sheet's images. */
export function readFiles(sources: Readonly<Record<string, Source>>, folder?: string): BenchPage['read'] {
  return (address) => {
    const source = sources[address] ?? (folder && folder + address);
    if (typeof source === 'object') return { type: source[0], content: Buffer.from(source[1]) };
    return source !== undefined && existsSync(source) ? { type: typeOf(source), content: readFileSync(source) } : undefined;
  };
}
