import type { MetadataRoute } from 'next';
import { loadOperations } from '../lib/operation/loadOperation';
import { sitemapEntries } from '../lib/site/sitemapEntries';

export const dynamic = 'force-static';

/** The build keeps it only where the site's public address is known. */
export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapEntries(loadOperations());
}
