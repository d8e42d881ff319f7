import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from '../site/buildSite';

/** The files of a page, by what its own HTML names: their names hold hashes, and change. Paths in the file system. */
export type PageFiles = {
  readonly html: string;
  /** The style sheets that hold the page up until they have come. */
  readonly styles: readonly string[];
  /** All scripts that it or its scripts name, whenever they load; without those for browsers that know no modules, and without the finer outlines. */
  readonly scripts: readonly string[];
  readonly fineOutlines: readonly string[];
};

/**
 * The files of a page of the exported site.
 *
 * @param address the page's folder: `embed/en/blackwrist`.
 * @throws Error when there is no such page, or it names no style sheet, no script, or no finer outlines: a budget that measures nothing would always hold.
 */
export function filesOf(address: string, folder = outFolder): PageFiles {
  const html = path.join(folder, address, 'index.html');
  if (!existsSync(html)) throw new Error(`There is no ${html}; build the site first: npm run build`);
  const text = readFileSync(html, 'utf8').replace(/<script\b[^>]*\bnomodule\b[^>]*>/gi, '');
  const styles = stylesIn(text).map((href) => exported(href, folder));
  const named = namedFrom(text, hashedScripts(folder));
  const [fineOutlines, scripts] = [named.filter(isFineOutlines), named.filter((file) => !isFineOutlines(file))];
  for (const [what, files] of Object.entries({ 'style sheet': styles, script: scripts, 'finer outlines': fineOutlines })) {
    if (files.length === 0) throw new Error(`${html} names no ${what}.`);
  }
  return { html, styles, scripts, fineOutlines };
}

function stylesIn(html: string): readonly string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link).filter((link) => /\brel="stylesheet"/.test(link));
  return links.flatMap((link) => /\bhref="([^"]+)"/.exec(link)?.[1] ?? []);
}

/** An address with or without a path that the site lives under, as a file of it. */
function exported(href: string, folder: string): string {
  const steps = href.replace(/[?#].*/, '').split('/').filter(Boolean);
  const file = steps.map((_, index) => path.join(folder, ...steps.slice(index))).find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`The site has no ${href}.`);
  return file;
}

/** The script files below the root: those at the root are for the pages of others. */
function hashedScripts(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.js') && path.dirname(file) !== '.').map((file) => path.join(folder, file)).sort();
}

/** The files whose names stand in a text, in those files, and so on. */
function namedFrom(text: string, files: readonly string[]): readonly string[] {
  const found = files.filter((file) => text.includes(path.basename(file)));
  const others = files.filter((file) => !found.includes(file));
  return found.length === 0 ? [] : [...found, ...namedFrom(found.map((file) => readFileSync(file, 'utf8')).join('\n'), others)];
}

function isFineOutlines(file: string): boolean {
  return readFileSync(file, 'utf8').includes('"type":"Topology"');
}
