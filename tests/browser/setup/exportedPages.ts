import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page as the build wrote it. */
export type ExportedPage = {
  /** Its path in the exported folder, ending in a slash: `en/blackwrist/`. */
  readonly at: string;
  readonly html: string;
  /** What it tells machines, as JSON-LD. */
  readonly graphs: readonly { readonly '@context': string; readonly '@graph': readonly Readonly<Record<string, unknown>>[] }[];
  /** Its `<link>` elements, by their attributes in small letters. */
  readonly links: readonly Readonly<Record<string, string>>[];
};

/** Every page of an exported site. */
export function exportedPages(folder: string): readonly ExportedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => ({ at: file.replace(/index\.html$/, ''), html: readFileSync(path.join(folder, file), 'utf8') }))
    .map(({ at, html }) => ({
      at,
      html,
      graphs: [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, text = '']) => JSON.parse(text) as ExportedPage['graphs'][number]),
      links: [...html.matchAll(/<link ([^>]*)>/g)].map(([, attributes = '']) => Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]))),
    }));
}
