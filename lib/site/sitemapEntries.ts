import type { MetadataRoute } from 'next';
import { addressOf } from '../address/addressOf';
import { hasAgencyPages } from '../address/hasAgencyPages';
import { listPath } from '../address/listPages';
import { agencyPath, embedCodePath, homePath, operationPath, privacyPath } from '../address/paths';
import { languages, type Language } from '../language/Language';
import { lastChanged } from '../operation/lastChanged';
import type { Operation } from '../operation/Operation';
import { earliestDay, type PartialDate } from '../operation/PartialDate';
import { listPageNumbers } from '../reading/sliceGroups';
import { languageLinks } from './languageLinks';

/** Every page that is to be found, in each language with links to the others; no frames, no drafts. */
export function sitemapEntries(operations: readonly Operation[]): MetadataRoute.Sitemap {
  const published = operations.filter(({ status }) => status === 'published');
  return [...entriesOf(homePath), ...entriesOf(privacyPath), ...published.flatMap((operation) => pagesOf(operation).flatMap((pathIn) => entriesOf(pathIn, lastChanged(operation))))];
}

function pagesOf({ slug, agencies }: Operation): readonly ((language: Language) => string)[] {
  return [
    (language) => operationPath(language, slug),
    ...(hasAgencyPages(agencies.length) ? agencies : []).map(({ id }) => (language: Language) => agencyPath(language, slug, id)),
    ...listPageNumbers(agencies.length).map((number) => (language: Language) => listPath(language, slug, number)),
    (language) => embedCodePath(language, slug),
  ];
}

/** @param changed as precise as the data has it. Sitemaps know days alone, so that a month stands as its first one. */
function entriesOf(pathIn: (language: Language) => string, changed?: PartialDate): MetadataRoute.Sitemap {
  const hrefIn = (language: Language): string => addressOf(pathIn(language));
  const lastModified = changed && earliestDay(changed);
  return languages.map((language) => ({ url: hrefIn(language), ...(lastModified && { lastModified }), alternates: { languages: languageLinks(hrefIn) } }));
}
