import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { movesOf, type Move, type Renamed } from '../../lib/headers/Move';
import { languages, type Language } from '../../lib/language/Language';
import { movedPage } from '../../lib/site/movedPage';

type Site = { readonly origin: string | undefined; readonly path: string };

/**
 * Lets every address answer that a built operation had under another name. Pages lead to the present ones; all else is
 * there as it is, since a frame in a sandbox may not be led on, and no program that asks for data reads a page.
 *
 * @returns the folders of pages that moved, for the rules of hosts that have any.
 */
export function writeFormer(outFolder: string, site: Site, operations: readonly Renamed[]): readonly Move[] {
  for (const { slug, formerly = [] } of operations) {
    for (const name of formerly) {
      for (const language of languages) {
        leadOn(outFolder, site, language, { from: `${language}/${name}`, to: `${language}/${slug}` });
        copy(outFolder, `embed/${language}/${slug}`, `embed/${language}/${name}`);
        copy(outFolder, `oembed/${language}/${slug}`, `oembed/${language}/${name}`);
        copy(outFolder, `oembed/${language}/${slug}.json`, `oembed/${language}/${name}.json`);
      }
      copy(outFolder, `data/${slug}`, `data/${name}`);
    }
  }
  return operations.flatMap(movesOf);
}

function leadOn(outFolder: string, { origin = '', path: base }: Site, language: Language, { from, to }: Move): void {
  for (const entry of readdirSync(path.join(outFolder, to), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const below = path.relative(path.join(outFolder, to), entry.parentPath);
    const folder = path.join(outFolder, from, below);
    mkdirSync(folder, { recursive: true });
    if (entry.name !== 'index.html') {
      cpSync(path.join(entry.parentPath, entry.name), path.join(folder, entry.name));
      continue;
    }
    const page = `${base}/${[to, ...below.split(path.sep)].filter((step) => step !== '').join('/')}/`;
    writeFileSync(path.join(folder, entry.name), movedPage(language, page, `${origin}${page}`));
  }
}

function copy(outFolder: string, from: string, to: string): void {
  const present = path.join(outFolder, from);
  if (existsSync(present)) cpSync(present, path.join(outFolder, to), { recursive: true });
}
