import type { Move } from '../../lib/headers/Move';
import { writeHostRules } from '../policy/writeHostRules';

/**
 * Takes the last steps of a build, after which nothing may change a page: the rules for its headers.
 *
 * @param address the site's public address, as far as it is known.
 * @param moves the folders of pages that have another name now.
 * @returns whether hosts can serve the site by the rules; what is in the way has been printed.
 */
export function finishSite(outFolder: string, { origin, path: base }: { readonly origin: string | undefined; readonly path: string }, moves: readonly Move[] = []): boolean {
  const isStrictTransport = process.env.STRICT_TRANSPORT === '1';
  if (isStrictTransport && !origin?.startsWith('https:')) {
    console.error('STRICT_TRANSPORT tells browsers to ask for the site by https alone, which needs SITE_URL with an address of https.');
    return false;
  }
  const { faults, warnings } = writeHostRules(outFolder, { base, isStrictTransport, isPolicyInPages: process.env.META_POLICY === '1', moves });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error(`No content security policy can allow this: ${faults.length} ${faults.length === 1 ? 'place' : 'places'}.`);
  for (const warning of warnings) console.log(`Cloudflare Pages would not read all of _headers: ${warning}. For that host, build with META_POLICY=1.`);
  return faults.length === 0;
}
