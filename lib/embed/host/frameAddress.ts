import type { HostMarker } from './HostMarker';

/** `en/blackwrist/` or `en/blackwrist/europol/`. Nothing else of the site can be framed by a marker, and nothing of another site. */
const page = /^[a-z]{2,3}\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?$/;
const themes = ['light', 'dark', 'auto'];

/**
 * The page for frames that a marker asks for.
 *
 * @param site the site's folder, with a slash at its end.
 * @returns its address, or undefined when the marker names no page of this site.
 */
export function frameAddress(site: string, { operationMap = '', agency, theme = '', list }: HostMarker): string | undefined {
  const path = operationMap.startsWith(site) ? operationMap.slice(site.length) : operationMap.replace(/^\//, '');
  if (!page.test(path)) return undefined;
  const query = [
    ...(agency && /^[a-z0-9-]+$/.test(agency) ? [`agency=${agency}`] : []),
    ...(themes.includes(theme) ? [`theme=${theme}`] : []),
    ...(list === 'open' ? ['list=open'] : []),
  ].join('&');
  return `${site}embed/${path}${query && `?${query}`}`;
}
