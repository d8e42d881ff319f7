import { urlOf } from '../../address/urlOf';
import { frameParameters, frameQuery } from '../frameParameters';
import type { HostMarker } from './HostMarker';

/** `en/blackwrist` or `en/blackwrist/europol`, of a page for readers or for frames. Nothing else of the site can be framed by a marker. */
const page = /^(?:embed\/)?([a-z]{2,3}\/[a-z0-9-]+(?:\/[a-z0-9-]+)?)(?:\/(?:index\.html)?)?$/;

/**
 * The page for frames that a marker asks for.
 *
 * @param site the site's folder, with a slash at its end.
 * @returns its address or, when the marker names no page of this site, what is wrong with what it names, as the end of a sentence.
 */
export function frameAddress(site: string, marker: HostMarker): { readonly address: string } | { readonly fault: string } {
  const text = marker.operationMap?.trim() ?? '';
  if (text === '') return { fault: 'is empty' };
  // From the site's folder on, or from wherever an address says.
  const spellings = [`.${text}`, text].flatMap((spelling) => urlOf(spelling, site) ?? []).filter((url) => isOfSite(url, site));
  const folder = new URL(site).pathname;
  for (const { pathname, searchParams } of spellings) {
    const path = pathname.startsWith(folder) && page.exec(pathname.slice(folder.length))?.[1];
    if (!path) continue;
    const chosen = Object.entries(frameParameters).map(([name, values]) => {
      const said = [marker[name], searchParams.get(name)].filter((value) => typeof value === 'string');
      return [name, said.find((value) => values.test(value))] as const;
    });
    return { address: `${site}embed/${path}/${frameQuery(Object.fromEntries(chosen))}` };
  }
  return { fault: isOfSite(urlOf(text, site), site) ? 'is no page with a map' : 'is of another site' };
}

/** Whether an address is of the host that the site is on, by http or https alike. */
function isOfSite(url: URL | undefined, site: string): boolean {
  const { host, protocol } = new URL(site);
  return url?.host === host && [url.protocol, protocol].every((each) => each === protocol || /^https?:$/.test(each));
}
