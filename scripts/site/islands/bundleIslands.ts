import path from 'node:path';
import { buildSync } from 'esbuild';
import { browserBuild } from './browserBuild';
import { liveFloor } from './floors';

/** The end of the styles, by which the loader knows that they are whole. It stands at the loader's own element: on the root it would have the browser style the whole page anew. */
const stylesEnd = '[data-wake]{--live-map:here}';

/**
 * Has Chromium (136 and later) compile everything while the file comes, beside the page, and not each function in the page's way when it
 * is first called: nearly all of them are. Other browsers take it for a comment. It counts at the file's very start alone.
 */
const compileAhead = '//# allFunctionsCalledOnLoad';

/** The code of all islands with the live map, and the styles that it alone needs. */
export type IslandCode = { readonly script: Uint8Array; readonly styles: Uint8Array };

/**
 * Bundles what brings a page to life into one classic script: frames without an origin of their own load no module, and neither does a
 * page that is opened from a disk.
 *
 * @param fineOutlines the address of the finer outlines.
 * @param site the path and the origin that the site is built for, as in `next.config.js`.
 * @param hasTool whether the page with the codes for other sites is among those that it is for.
 * @throws Error when it can't be bundled.
 */
export function bundleIslands(fineOutlines: string, site: { readonly path: string; readonly origin: string }, hasTool = false): IslandCode {
  const environment = { WITHOUT_TOOL: hasTool ? '' : '1', NODE_ENV: 'production', FINE_OUTLINES: fineOutlines, SITE_PATH: site.path, SITE_ORIGIN: site.origin, PSEUDO_LOCALES: process.env.PSEUDO_LOCALES ?? '' };
  const { outputFiles } = buildSync({
    entryPoints: ['components/island/wake.tsx'],
    ...browserBuild,
    banner: { js: compileAhead },
    outdir: 'islands',
    target: liveFloor,
    define: Object.fromEntries(Object.entries(environment).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)])),
    logLevel: 'warning',
  });
  const contentOf = (extension: string): Uint8Array => {
    const file = outputFiles.find((output) => path.extname(output.path) === extension);
    if (!file) throw new Error(`esbuild wrote no ${extension} file.`);
    return file.contents;
  };
  // An empty address would be the page's own.
  const styles = Buffer.from(contentOf('.css')).toString().replaceAll('url()', 'none');
  return { script: contentOf('.js'), styles: Buffer.from(styles + stylesEnd) };
}
