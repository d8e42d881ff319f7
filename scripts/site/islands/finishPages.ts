import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleIslands } from './bundleIslands';
import { fineOutlinesScript } from './fineOutlinesScript';
import { loaderElement } from './loaderElement';
import { takeFacts } from './takeFacts';
import { withoutFramework } from './withoutFramework';
import { writeAsset } from './writeAsset';

/**
 * Makes each exported page one file that is complete by itself, and puts what brings it to life into files that it fetches once that is
 * wanted: the code, the same for every page, and the page's own facts. Of Next's runtime nothing stays (docs/decisions/0027).
 *
 * @param site the path and the origin that the site is built for.
 * @throws Error when a page is not as Next is known to write it.
 */
export function finishPages(outFolder: string, site: { readonly path: string; readonly origin: string }): void {
  const { script, styles } = bundleIslands(writeAsset(outFolder, site.path, 'outlines', 'js', fineOutlinesScript()), site);
  const code = { script: writeAsset(outFolder, site.path, 'map', 'js', script), styles: writeAsset(outFolder, site.path, 'map', 'css', styles) };
  const sheets = new Map<string, string>();

  function styleOf(href: string): string {
    const [address = ''] = href.slice(site.path.length).split('?');
    const sheet = sheets.get(address) ?? readFileSync(path.join(outFolder, address), 'utf8').trim();
    if (/<\/style|url\(/.test(sheet)) throw new Error(`${address} can't stand in a page: it ends the element or names a file.`);
    sheets.set(address, sheet);
    return sheet;
  }

  for (const file of readdirSync(outFolder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = withoutFramework(readFileSync(path.join(outFolder, file), 'utf8'), styleOf);
    const taken = takeFacts(html);
    const loader = taken && loaderElement([code.styles, writeAsset(outFolder, site.path, 'facts', 'js', taken.script), code.script], file.startsWith('embed') ? 'interest' : 'idle');
    writeFileSync(path.join(outFolder, file), taken && loader ? taken.html.replace('</body>', () => `${loader}</body>`) : html);
  }
  rmSync(path.join(outFolder, '_next'), { recursive: true });
}
