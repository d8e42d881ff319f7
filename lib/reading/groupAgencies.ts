import { addToList } from '../collections/addToList';
import { roles } from '../operation/Operation';
import type { MapView } from '../view/MapView';
import { filterAgencies, keepsUnnamed, rolesOf } from './filterAgencies';
import { isWhole, type Reading, type RoleChoice } from './Reading';
import type { SearchedMap } from './searchTextOf';

type MapAgency = MapView['agencies'][number];
type Participant = MapView['participants'][number];

/** What is divided, and how it is ordered by name. */
export type ListedMap = SearchedMap & Pick<MapView, 'byName'>;

/** A part of the list: a country's agencies, or those that did one kind of work, or all by name. */
export type AgencyGroup = {
  readonly key: string;
  /** What it is a group of; the international organisations are a group of their own. */
  readonly of: { readonly country: Participant } | { readonly role: RoleChoice } | 'international' | 'name';
  readonly agencies: readonly MapAgency[];
};

/**
 * Divides the agencies that the reader wants to see. By country, a participant without a named agency is a group too; by kind of work an
 * agency stands in each group that it has a contribution to, with those contributions alone. Otherwise participants come last, for what
 * came of the operation there.
 */
export function groupAgencies(map: ListedMap, reading: Reading): readonly AgencyGroup[] {
  const found = filterAgencies(map, reading);
  const ofCountry = new Map<string | undefined, MapAgency[]>();
  for (const agency of found) addToList(ofCountry, agency.country, agency);
  const countries = map.participants.map((country): AgencyGroup => ({ key: country.code, of: { country }, agencies: ofCountry.get(country.code) ?? [] }));
  if (reading.grouping === 'country') {
    const international = ofCountry.get(undefined) ?? [];
    return [...countries.filter(({ of, agencies }) => agencies.length > 0 || isKept(of, reading, map)), ...some({ key: 'international', of: 'international', agencies: international })];
  }
  const told = countries.filter(({ of, agencies }) => hasMoreToTell(of) && (agencies.length > 0 || isKept(of, reading, map))).map((group) => ({ ...group, agencies: [] }));
  return [...(reading.grouping === 'role' ? byRole(found, reading) : byName(found, map.byName)), ...told];
}

function isKept(of: AgencyGroup['of'], reading: Reading, map: SearchedMap): boolean {
  return typeof of === 'object' && 'country' in of && (isWhole(reading) || (of.country.agencies.length === 0 && keepsUnnamed(reading, of.country, map)));
}

function hasMoreToTell(of: AgencyGroup['of']): boolean {
  return typeof of === 'object' && 'country' in of && (of.country.outcomes.length > 0 || of.country.agencies.length === 0);
}

function byRole(found: readonly MapAgency[], { roles: chosen }: Reading): readonly AgencyGroup[] {
  const shown: readonly RoleChoice[] = [...roles, 'unstated' as const].filter((role) => chosen.length === 0 || chosen.includes(role));
  return shown.flatMap((role) =>
    some({
      key: role,
      of: { role },
      agencies: found
        .filter((agency) => rolesOf(agency).includes(role))
        .map((agency) => ({ ...agency, contributions: agency.contributions.filter((contribution) => (contribution.role?.id ?? 'unstated') === role) })),
    }),
  );
}

function byName(found: readonly MapAgency[], order: readonly string[]): readonly AgencyGroup[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = ({ id }: MapAgency): number => rank.get(id) ?? order.length;
  return some({ key: 'name', of: 'name', agencies: [...found].sort((a, b) => rankOf(a) - rankOf(b)) });
}

function some(group: AgencyGroup): readonly AgencyGroup[] {
  return group.agencies.length > 0 ? [group] : [];
}
