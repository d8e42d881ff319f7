/**
 * Where a link on an agency's name leads when no script opens the agency on the map.
 *
 * @param pagesAt where the agencies' own pages are, ending in a slash; empty where there are none, and the entry in the list is what there is.
 */
export const agencyHref = (pagesAt: string, id: string): string => (pagesAt === '' ? `#${id}` : `${pagesAt}${id}/`);
