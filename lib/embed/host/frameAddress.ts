import { frameQuery } from '../frameParameters';
import type { HostMarker } from './HostMarker';

/** `en/blackwrist/` or `en/blackwrist/europol/`. Nothing else of the site can be framed by a marker, and nothing of another site. */
const page = /^[a-z]{2,3}\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?$/;

/**
 * The page for frames that a marker asks for.
 *
 * @param site the site's folder, with a slash at its end.
 * @returns its address, or undefined when the marker names no page of this site.
 */
export function frameAddress(site: string, { operationMap = '', agency, theme, list, background, ground, plain }: HostMarker): string | undefined {
  const path = operationMap.startsWith(site) ? operationMap.slice(site.length) : operationMap.replace(/^\//, '');
  return page.test(path) ? `${site}embed/${path}${frameQuery({ agency, theme, list, background, ground, plain })}` : undefined;
}
