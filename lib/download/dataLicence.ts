import { loadSite } from '../siteFile/loadSite';
import type { SiteFile } from '../siteFile/SiteFile';

/** The repository's own licence, which covers its `data/` folder. */
export const ownLicence = {
  name: 'MIT License',
  spdx: 'MIT',
  url: 'https://opensource.org/license/mit',
  copyright: 'Copyright (c) 2026 The operation map contributors',
} as const;

/**
 * What the downloaded facts may be used under, for all files, pages and feeds: what `_site/site.yaml` says or, where that says nothing, the
 * repository's own licence.
 *
 * @throws DataError with every error of that file.
 */
export function dataLicence(): NonNullable<SiteFile['licence']> {
  return loadSite().licence ?? ownLicence;
}
