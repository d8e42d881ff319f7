import XmlBuilder from 'fast-xml-builder';
import type { Operation } from '../operation/Operation';
import { sitemapEntries } from './sitemapEntries';

const builder = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/**
 * The sitemap of all pages (https://www.sitemaps.org/protocol.html). Its schema wants a page's day before its links
 * to other languages, which Next's own sitemap has the other way round.
 */
export function sitemapXml(operations: readonly Operation[]): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: sitemapEntries(operations).map(({ url, lastModified, alternates }) => ({
        loc: url,
        ...(lastModified && { lastmod: lastModified }),
        'xhtml:link': Object.entries(alternates?.languages ?? {}).map(([language, href]) => ({
          '@rel': 'alternate',
          '@hreflang': language,
          '@href': href,
        })),
      })),
    },
  });
}
