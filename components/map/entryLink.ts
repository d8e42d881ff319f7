import { listPageAt } from '../../lib/address/listPages';
import type { AgencyGroup } from '../../lib/reading/groupAgencies';
import { listedFirst, listPageSize, placeInList } from '../../lib/reading/sliceGroups';
import type { ReaderPage } from '../reading/Reader';

/** What makes an `<a>` lead to an entry. */
export type EntryLink = { readonly href: string; readonly target?: '_blank'; readonly rel?: 'noopener' };

type Page = Pick<ReaderPage, 'map' | 'linked' | 'pagesAt' | 'listAt' | 'initially'>;

/** To an agency's entry in the list: on this page, if the page shows that much of a long list, or else on a page of the whole list. */
export function agencyLink(page: Page, groups: readonly AgencyGroup[], id: string): EntryLink {
  return linkIn(page, groups, id, page.map.agencies.find((agency) => agency.id === id)?.href ?? `#${id}`);
}

/** The same for a country; the list of a page about one agency is its operation's. */
export function countryLink(page: Page, groups: readonly AgencyGroup[], code: string): EntryLink {
  const id = `country-${code}`;
  return page.initially ? { href: `${page.pagesAt}#${id}` } : linkIn(page, groups, id, `#${id}`);
}

function linkIn({ linked, listAt }: Page, groups: readonly AgencyGroup[], id: string, onThisPage: string): EntryLink {
  const place = listAt === undefined ? 0 : (placeInList(groups, id) ?? 0);
  if (listAt === undefined || place < listedFirst) return { href: onThisPage };
  const href = `${listPageAt(listAt, Math.floor(place / listPageSize) + 1)}#${id}`;
  return linked ? { href } : { href, target: '_blank', rel: 'noopener' };
}
