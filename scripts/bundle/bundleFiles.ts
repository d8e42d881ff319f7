import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../../lib/language/Language';
import { loadPage } from '../../lib/site/loadPage';
import { wordsOf } from '../../lib/view/Text';
import { bundleIslands } from '../site/islands/bundleIslands';
import { bundlePrintSheet } from '../site/islands/bundleSheets';
import { fineOutlinesScript } from '../site/islands/fineOutlinesScript';
import { bundlePage } from './bundlePage';
import { bundleReadme } from './bundleReadme';

/**
 * The files of an operation's bundle, by name.
 *
 * @param outFolder the exported site.
 * @param siteUrl the site's public address with a slash at its end, for the link to the full page; none, no link.
 * @throws NodeJS.ErrnoException `ENOENT` when the site, or this operation, has not been built.
 * @throws DataError when the data is wrong.
 */
export function bundleFiles(slug: string, outFolder: string, siteUrl: string | undefined): Readonly<Record<string, string | Uint8Array>> {
  const pages = languages.map((language) => {
    const exported = readFileSync(path.join(outFolder, 'embed', language, slug, 'index.html'), 'utf8');
    const page = loadPage(language, slug);
    if ('problems' in page) throw new Error('A page of problems can’t be bundled.');
    const isFirst = language === page.operation.defaultLanguage;
    const facts = isFirst ? 'facts.js' : `facts.${language}.js`;
    const full = siteUrl && `${siteUrl}${language}/${slug}/`;
    return { language, page, file: isFirst ? 'index.html' : `${language}.html`, facts, ...bundlePage(exported, page, { full, files: ['map.css', facts, 'map.js'] }) };
  });
  // What else a build can be asked for isn't asked of a bundle.
  const { script, styles } = bundleIslands('outlines.js', { path: '', origin: '' });
  const name = wordsOf(pages.find(({ language }) => language === 'en')?.page.view.name ?? slug);
  return {
    ...Object.fromEntries(pages.flatMap(({ file, html, facts, script: factsScript }) => [[file, html], [facts, factsScript]])),
    'outlines.js': fineOutlinesScript(),
    'map.js': script,
    'map.css': styles,
    'print.css': bundlePrintSheet('embed'),
    'licences.txt': readFileSync(path.join(outFolder, 'licences.txt')),
    'README.txt': bundleReadme(name, pages.map(({ file, language }): readonly [string, Language] => [file, language])),
  };
}
