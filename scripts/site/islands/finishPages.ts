import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { embedCodeFolder } from '../../../lib/address/paths';
import { tagsOf } from '../../policy/tagsOf';
import { bundleIslands } from './bundleIslands';
import { bundlePrintSheet, bundleSheet, type PageKind } from './bundleSheets';
import { fineOutlinesScript } from './fineOutlinesScript';
import { loaderElement, printSheetElement } from './loaderElement';
import { takeFacts } from './takeFacts';
import { withoutFramework } from './withoutFramework';
import { withShortGuest } from './withShortGuest';
import { writeAsset } from './writeAsset';

/**
 * Makes each exported page one file that is complete by itself, and puts what brings it to life into files that it fetches once that is
 * wanted: the code, the same for every page but those with codes for other sites, and the page's own facts. Of Next's runtime nothing stays (docs/decisions/0027-islands.md).
 *
 * @param site the path and the origin that the site is built for.
 * @throws Error when a page is not as Next is known to write it.
 */
export function finishPages(outFolder: string, site: { readonly path: string; readonly origin: string }): void {
  const outlines = writeAsset(outFolder, site.path, 'outlines', 'js', fineOutlinesScript());
  const { script, styles } = bundleIslands(outlines, site);
  const tool = writeAsset(outFolder, site.path, 'tool', 'js', bundleIslands(outlines, site, true).script);
  const code = { script: writeAsset(outFolder, site.path, 'map', 'js', script), styles: writeAsset(outFolder, site.path, 'map', 'css', styles) };
  const sheets = { page: sheetsOf('page'), embed: sheetsOf('embed') };

  function sheetsOf(kind: PageKind): { readonly style: string; readonly print: string } {
    const print = writeAsset(outFolder, site.path, `print-${kind}`, 'css', bundlePrintSheet(kind));
    return { style: `<style>${bundleSheet(kind)}</style>`, print };
  }

  for (const file of readdirSync(outFolder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const kind = file.split(path.sep)[0] === 'embed' ? 'embed' : 'page';
    const html = withShortGuest(withoutFramework(readFileSync(path.join(outFolder, file), 'utf8')));
    const taken = takeFacts(html);
    const files = taken ? [code.styles, writeAsset(outFolder, site.path, 'facts', 'js', taken.script), path.basename(path.dirname(file)) === embedCodeFolder ? tool : code.script] : [];
    const { style, print } = sheets[kind];
    const loader = loaderElement(print, files, kind === 'embed' ? 'interest' : 'idle');
    const rest = taken?.html ?? html;
    const [head, body] = [tagsOf(rest, 'head').end, tagsOf(rest, 'body').end];
    writeFileSync(path.join(outFolder, file), `${rest.slice(0, head)}${style}${printSheetElement(print)}${rest.slice(head, body)}${loader}${rest.slice(body)}`);
  }
  rmSync(path.join(outFolder, '_next'), { recursive: true });
}
