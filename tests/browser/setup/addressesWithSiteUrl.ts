import { hasAgencyPages } from '../../../lib/address/hasAgencyPages';
import { appleNewsPath, feedPath, oembedPath, sitemapPath } from '../../../lib/address/paths';
import { languages } from '../../../lib/language/Language';
import { loadOperations } from '../../../lib/operation/loadOperation';
import { isShown } from '../../../lib/site/isShown';

/** The addresses that a build of the data brings only with SITE_URL: oEmbed answers, Apple News, feeds, the list for search engines. Sorted. */
export function addressesWithSiteUrl(): readonly string[] {
  const ofOperations = loadOperations().filter(isShown).flatMap(({ slug, agencies }) =>
    languages.flatMap((language) => [
      appleNewsPath(language, slug),
      feedPath(language, slug),
      oembedPath(language, slug),
      ...(hasAgencyPages(agencies.length) ? agencies : []).map(({ id }) => oembedPath(language, slug, id)),
    ]),
  );
  return [sitemapPath, ...ofOperations].sort();
}
