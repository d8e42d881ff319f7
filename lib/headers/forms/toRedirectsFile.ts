import type { SiteRules } from '../SiteRules';

/**
 * The addresses that moved as `_redirects`, which Netlify and Cloudflare Pages read from the folder that they publish.
 * Both keep the query.
 *
 * Where a page is still there, Netlify goes by a rule only if it is forced (`301!`); Cloudflare Pages always does, and
 * passes over the forced line. So each stands twice, the forced one first: Netlify takes the first that fits.
 */
export function toRedirectsFile({ base, moves }: Pick<SiteRules, 'base' | 'moves'>): string {
  const lines = moves.map(({ from, to }) => `${base}/${from}/* ${base}/${to}/:splat`);
  return lines.map((line) => `${line} 301!\n${line} 301\n`).join('');
}
