import { loadOperations } from '../../lib/operation/loadOperation';
import { sitemapXml } from '../../lib/site/sitemapXml';

export const dynamic = 'force-static';

/** The build keeps it only where the site's public address is known. */
export function GET(): Response {
  return new Response(sitemapXml(loadOperations()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
