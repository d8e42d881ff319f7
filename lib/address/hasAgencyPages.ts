/** With more agencies than this an operation has no pages of single agencies, unless the build asks for them: they would take longer to build and to copy than all else. */
export const mostAgencyPages = 1000;

/** Whether each agency of an operation has pages of its own. `AGENCY_PAGES=1` builds them however many there are. */
export function hasAgencyPages(count: number): boolean {
  return count <= mostAgencyPages || process.env.AGENCY_PAGES === '1';
}
