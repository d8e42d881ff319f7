import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMissingPage } from '../../lib/headers/AddressKind';
import { metaPolicy } from '../../lib/headers/contentPolicy';
import { brokenLimits, toHeadersFile } from '../../lib/headers/forms/toHeadersFile';
import { toCaddy } from '../../lib/headers/forms/toCaddy';
import { toNginx } from '../../lib/headers/forms/toNginx';
import { toRedirectsFile } from '../../lib/headers/forms/toRedirectsFile';
import { toVercel } from '../../lib/headers/forms/toVercel';
import type { Serving } from '../../lib/headers/headersOf';
import type { SiteRules } from '../../lib/headers/SiteRules';
import { insertPolicy } from './insertPolicy';
import { readSite } from './readSite';

/** Where the rules go that hosts read and readers don't: `deploy/` for `out/`, else a folder beside the site's. */
export const hostFolder = (outFolder: string): string => (path.basename(outFolder) === 'out' ? path.join(path.dirname(outFolder), 'deploy') : `${outFolder}-deploy`);

type Options = Serving & Pick<SiteRules, 'base' | 'isPolicyInPages'> & Partial<Pick<SiteRules, 'moves'>>;

/**
 * Writes the rules of a built site, `_headers` and, where something moved, `_redirects` into it and the others beside it. Nothing may change a page afterwards.
 *
 * @param isPolicyInPages whether each page is to say its policy itself; those for unknown addresses always do, since some hosts give headers by the address asked for.
 * @returns what no policy can allow and what a host won't take: faults that stop a build, and warnings.
 */
export function writeHostRules(outFolder: string, { base, isPolicyInPages, moves = [], ...serving }: Options): { readonly faults: readonly string[]; readonly warnings: readonly string[] } {
  const { files, pages, faults } = readSite(outFolder);
  if (faults.length > 0) return { faults, warnings: [] };
  for (const [file, hashes] of pages) {
    if (!isPolicyInPages && !isMissingPage(file)) continue;
    const at = path.join(outFolder, file);
    writeFileSync(at, insertPolicy(readFileSync(at, 'utf8'), metaPolicy(file.startsWith('embed/'), hashes)));
  }
  const rules: SiteRules = { ...serving, base, files, pages, isPolicyInPages, moves };
  const headers = toHeadersFile(rules);
  writeFileSync(path.join(outFolder, '_headers'), headers);
  if (moves.length > 0) writeFileSync(path.join(outFolder, '_redirects'), toRedirectsFile(rules));
  const folder = hostFolder(outFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const nginx = toNginx(rules);
  writeFileSync(path.join(folder, 'nginx-http.conf'), nginx.http);
  writeFileSync(path.join(folder, 'nginx-server.conf'), nginx.server);
  writeFileSync(path.join(folder, 'Caddyfile'), toCaddy(rules));
  writeFileSync(path.join(folder, 'vercel.json'), `${JSON.stringify(toVercel(rules), undefined, 2)}\n`);
  return { faults: [], warnings: brokenLimits(headers) };
}
