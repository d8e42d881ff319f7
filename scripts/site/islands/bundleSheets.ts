import { buildSync } from 'esbuild';
import { pictureFloor } from './floors';

/** The kinds of page that have style sheets of their own. */
export type PageKind = 'page' | 'embed';

/**
 * The style sheets of a kind of page in one piece: what stands in each of its pages.
 *
 * @throws Error when they can't be bundled, or can't stand in a page.
 */
export function bundleSheet(kind: PageKind): string {
  return bundled(`components/styles/${kind}Styles.ts`);
}

/** The same for paper alone, which a browser fetches after all that is in view. */
export function bundlePrintSheet(kind: PageKind): string {
  return bundled(`components/styles/${kind}PrintStyles.ts`);
}

function bundled(entry: string): string {
  const { outputFiles } = buildSync({ entryPoints: [entry], outdir: 'sheets', write: false, bundle: true, minify: true, target: pictureFloor, logLevel: 'warning' });
  const sheet = outputFiles.find(({ path }) => path.endsWith('.css'))?.text.trim();
  if (!sheet) throw new Error(`${entry} holds no style sheet.`);
  if (/<\/style|url\(/.test(sheet)) throw new Error(`${entry} can't stand in a page: it ends the element or names a file.`);
  return sheet;
}
