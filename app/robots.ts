import type { MetadataRoute } from 'next';
import { addressOf } from '../lib/address/addressOf';
import { sitemapPath } from '../lib/address/paths';

export const dynamic = 'force-static';

/** Everything may be read, also the pages for frames: that those aren't to be listed is said in them. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, ...(process.env.SITE_ORIGIN && { sitemap: addressOf(sitemapPath) }) };
}
