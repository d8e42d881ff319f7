/**
 * Where a link on an agency's name leads when no script opens the agency on the map.
 *
 * @param pagesAt where the agencies' own pages are, ending in a slash, or what opens one on its operation's page (`agencyPagesAt`); empty
 *   where there are none, and the entry in the list is what there is.
 */
export function agencyHref(pagesAt: string, id: string): string {
  if (pagesAt === '') return `#${id}`;
  return pagesAt.endsWith('=') ? `${pagesAt}${id}` : `${pagesAt}${id}/`;
}
