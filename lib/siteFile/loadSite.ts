import { DataError } from '../operation/DataError';
import { checkSiteOf, type SiteOptions } from './checkSiteOf';
import type { SiteFile } from './SiteFile';

/**
 * Who publishes the site and under what.
 *
 * @throws DataError with every error of the file.
 */
export function loadSite(options: SiteOptions = {}): SiteFile {
  const { errors, site } = checkSiteOf(options);
  if (site === undefined) throw new DataError(errors);
  return site;
}
