import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../../lib/language/Language';
import { loadPage } from '../../lib/site/loadPage';
import { wordsOf } from '../../lib/view/Text';
import { bundleCode } from './bundleCode';
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
    return { language, page, file: isFirst ? 'index.html' : `${language}.html`, html: bundlePage(exported, { page, full: siteUrl && `${siteUrl}${language}/${slug}/` }) };
  });
  const { script, styles } = bundleCode();
  const name = wordsOf(pages.find(({ language }) => language === 'en')?.page.view.name ?? slug);
  return {
    ...Object.fromEntries(pages.map(({ file, html }) => [file, html])),
    'map.js': script,
    'map.css': styles,
    'licences.txt': readFileSync(path.join(outFolder, 'licences.txt')),
    'README.txt': bundleReadme(name, pages.map(({ file, language }): readonly [string, Language] => [file, language])),
  };
}
