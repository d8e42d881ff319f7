import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from '../site/buildSite';

/** The files of a page, by what its own HTML names: their names hold hashes, and change. Paths in the file system. */
export type PageFiles = {
  readonly html: string;
  /** The style sheets that it waits for; none where its styles stand in the HTML. Those for paper come later. */
  readonly styles: readonly string[];
  /**
   * All else that it or its scripts name, scripts and styles, whenever they load; without scripts for browsers that know no modules, and without the finer
   * outlines.
   */
  readonly later: readonly string[];
  readonly fineOutlines: readonly string[];
};

/**
 * The files of a page of the exported site.
 *
 * @param address the page's folder: `embed/en/blackwrist`.
 * @throws Error when there is no such page, or it has no styles, or names no script or no finer outlines: a budget that measures nothing would always hold.
 */
export function filesOf(address: string, folder = outFolder): PageFiles {
  const html = path.join(folder, address, 'index.html');
  if (!existsSync(html)) throw new Error(`There is no ${html}; build the site first: npm run build`);
  const text = readFileSync(html, 'utf8').replace(/<script\b[^>]*\bnomodule\b[^>]*>/gi, '');
  const styles = stylesIn(text).map((href) => exported(href, folder));
  const named = namedFrom(text, hashedFiles(folder)).filter((file) => !styles.includes(file));
  const [fineOutlines, later] = [named.filter(isFineOutlines), named.filter((file) => !isFineOutlines(file))];
  if (styles.length === 0 && !text.includes('<style')) throw new Error(`${html} has no styles.`);
  if (!later.some((file) => file.endsWith('.js'))) throw new Error(`${html} names no script.`);
  if (fineOutlines.length === 0) throw new Error(`${html} names no finer outlines.`);
  return { html, styles, later, fineOutlines };
}

function stylesIn(html: string): readonly string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link).filter((link) => /\brel="stylesheet"/.test(link) && !/\bmedia="print"/.test(link));
  return links.flatMap((link) => /\bhref="([^"]+)"/.exec(link)?.[1] ?? []);
}

/** An address with or without a path that the site lives under, as a file of it. */
function exported(href: string, folder: string): string {
  const steps = href.replace(/[?#].*/, '').split('/').filter(Boolean);
  const file = steps.map((_, index) => path.join(folder, ...steps.slice(index))).find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`The site has no ${href}.`);
  return file;
}

/** The scripts and style sheets below the root: scripts at the root are for the pages of others. */
function hashedFiles(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(js|css)$/.test(file) && path.dirname(file) !== '.').map((file) => path.join(folder, file)).sort();
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
