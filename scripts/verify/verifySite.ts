import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashedFolders } from '../../lib/headers/AddressKind';
import { addressOfFile } from '../../lib/headers/SiteRules';
import { readSite } from '../policy/readSite';
import { ask, type Answer } from './Answer';
import { byteFindings } from './byteFindings';
import { headerFindings } from './headerFindings';
import { linksIn } from './linksIn';
import { movedFindings } from './movedFindings';
import { elementsOf, textOf } from '../policy/elementsOf';

/** What was looked at, and all that is wrong: a line for each, beginning with its address. */
export type Verification = { readonly asked: number; readonly findings: readonly string[] };

/** How many requests are under way at once. */
const workers = 8;

/**
 * Reads a served site anew, from its start page, its sitemap, the built files, and on by every link within the site; it asks no other site.
 *
 * @param site the site's address, with the path that it lives under.
 * @param folder what was built; none where only the site itself is to be checked against the rules.
 */
export async function verifySite(site: string, folder?: string): Promise<Verification> {
  const start = new URL(site.replace(/\/*$/, '/'));
  const base = start.pathname.slice(0, -1);
  const built = folder === undefined ? [] : readSite(folder).files.map((file) => `${start.origin}${addressOfFile(file, base)}`);
  const waiting = new Map<string, string>([[start.href, ''], ...built.map((address) => [address, ''] as const)]);
  const queue = [...waiting.keys()];
  const findings: string[] = [];
  const note = (address: string, lines: readonly string[]): void => void findings.push(...lines.map((line) => `${address}: ${line}`));
  const isInside = (address: string): boolean => address.startsWith(start.href);

  function follow(links: readonly string[], from: string): void {
    for (const link of links.filter(isInside)) {
      const address = link.replace(/\?.*$/, '');
      if (waiting.has(address)) continue;
      waiting.set(address, from);
      queue.push(address);
    }
  }
  async function visit(address: string): Promise<void> {
    const file = fileOf(address, start.href);
    const answer = await attempt(address);
    if (typeof answer === 'string') return note(address, [answer]);
    const isUnknownPage = /(^|\/)404\.html$/.test(file);
    if (answer.status === 301 && folder !== undefined) return note(address, movedFindings(folder, file, fileOf(new URL(answer.headers.get('location') ?? '', address).href, start.href)));
    if (answer.status !== 200 && !isUnknownPage) return note(address, [`answers ${answer.status}${waiting.get(address) ? `, and ${waiting.get(address) ?? ''} leads there` : ''}`]);
    const local = folder === undefined ? undefined : path.join(folder, file);
    note(address, headerFindings(file, answer));
    if (local !== undefined) note(address, existsSync(local) ? byteFindings(file, answer.body, readFileSync(local)) : ['was not built']);
    if (file.endsWith('.html') && !isUnknownPage) follow(linksIn(answer.body.toString('utf8'), address), address);
    if (file === 'sitemap.xml') follow(elementsOf(answer.body.toString('utf8')).filter(({ tagName }) => tagName === 'loc').map(textOf), address);
  }
  async function work(): Promise<void> {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) await visit(address);
  }

  note(start.href, await unknownFindings(start.href));
  const sitemap = `${start.href}sitemap.xml`;
  const hasSitemap = await attempt(sitemap);
  if (typeof hasSitemap !== 'string' && hasSitemap.status === 200) follow([sitemap], start.href);
  // A worker may find the queue empty while another still reads a page with links.
  while (queue.length > 0) await Promise.all(Array.from({ length: workers }, work));
  return { asked: waiting.size, findings: findings.toSorted() };
}

/** An unknown address must not be answered as if it were there: a cache would keep a page in the place of a script for a year. */
async function unknownFindings(start: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const file of [...hashedFolders.map((folder) => `${folder}/operation-map-verify-0000.js`), 'operation-map-verify-0000/']) {
    const answer = await attempt(start + file);
    if (typeof answer === 'string') lines.push(`${file}: ${answer}`);
    else if (answer.status !== 404) lines.push(`the unknown address ${file} answers ${answer.status} (${answer.headers.get('content-type') ?? 'no type'}), not 404`);
    else if (/immutable/.test(answer.headers.get('cache-control') ?? '')) lines.push(`the unknown address ${file} may be kept for good`);
  }
  return lines;
}

function fileOf(address: string, start: string): string {
  const file = decodeURI(address.slice(start.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

async function attempt(address: string): Promise<Answer | string> {
  try {
    return await ask(address);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return `does not answer: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
