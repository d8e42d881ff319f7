import type { Language } from '../language/Language';
import { hasAgencyPages } from './hasAgencyPages';
import { agencyPath, operationPath } from './paths';

/** Where an agency is open on its operation's map: its id comes after this. */
export const openAgencyPath = (page: string): string => `${page}?agency=`;

/**
 * Where an agency is found by itself: its own page or, in an operation of too many, the operation's page with it open.
 *
 * @param count how many agencies the operation has.
 */
export function agencyAddress(language: Language, slug: string, agency: string, count: number): string {
  return hasAgencyPages(count) ? agencyPath(language, slug, agency) : `${openAgencyPath(operationPath(language, slug))}${agency}`;
}

/** What comes before an agency's id in links on a page (`agencyHref`): the page itself, where the agencies have pages below it. */
export function agencyPagesAt(page: string, count: number): string {
  return hasAgencyPages(count) ? page : openAgencyPath(page);
}
