import type { AgencyKind, CountryCode, Role } from '../operation/Operation';

/** What the reader has open: the agencies of a pin (one, or those that sit together), or a participating country. */
export type Opened = { readonly agencies: readonly string[] } | { readonly country: string };

/** How the list of agencies is divided. */
export const groupings = ['country', 'role', 'name'] as const;
export type Grouping = (typeof groupings)[number];

/** A kind of work that can be chosen; `unstated` are the contributions of which no source says what kind of work they were. */
export type RoleChoice = Role | 'unstated';

/** Whose agencies can be chosen: a participant's, or those of no country. */
export type CountryChoice = CountryCode | 'international';

/** Which agencies the reader wants to see: those that have one of the chosen values in each part where something is chosen. */
export type Filter = {
  readonly find: string;
  readonly roles: readonly RoleChoice[];
  readonly kinds: readonly AgencyKind[];
  readonly countries: readonly CountryChoice[];
};

/** All that the reader chose on a page. Map, list and address follow it. */
export type Reading = Filter & {
  readonly opened?: Opened | undefined;
  readonly grouping: Grouping;
  /** The step of the operation that is shown. */
  readonly step?: string | undefined;
};

/** Nothing is left out. */
export const wholeFilter: Filter = { find: '', roles: [], kinds: [], countries: [] };

/** How every page begins. */
export const firstReading: Reading = { ...wholeFilter, grouping: 'country' };

/** Whether a filter leaves anything out. */
export function isWhole({ find, roles, kinds, countries }: Filter): boolean {
  return find.trim() === '' && roles.length + kinds.length + countries.length === 0;
}
