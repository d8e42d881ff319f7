import { addToList } from '../collections/addToList';
import { roles } from '../operation/Operation';
import type { MapView } from '../view/MapView';
import { filterAgencies, keepsUnnamed, rolesOf } from './filterAgencies';
import { isWhole, type Reading, type RoleChoice } from './Reading';
import type { SearchedMap } from './searchTextOf';

type MapAgency = MapView['agencies'][number];
type Participant = MapView['participants'][number];
type Disputed = NonNullable<MapView['disputed']>[number];

/** What is divided, and how it is ordered by name. */
export type ListedMap = SearchedMap & Pick<MapView, 'byName'>;

/** A part of the list: a country's agencies, or those that did one kind of work, or all by name. */
export type AgencyGroup = {
  readonly key: string;
  /**
   * What it is a group of; the international organisations are a group of their own, and so are the participants without a named agency and
   * the disputed countries, which have none.
   */
  readonly of: { readonly country: Participant } | { readonly unnamed: readonly Participant[] } | { readonly disputed: readonly Disputed[] } | { readonly role: RoleChoice } | 'international' | 'name';
  readonly agencies: readonly MapAgency[];
};

/**
 * Divides the agencies that the reader wants to see. By country, the participants without a named agency are one group, and the disputed
 * countries the last one; by kind of work an agency stands in each group that it has a contribution to, with those contributions alone.
 * Otherwise participants come last, for what came of the operation there.
 */
export function groupAgencies(map: ListedMap, reading: Reading): readonly AgencyGroup[] {
  const found = filterAgencies(map, reading);
  const ofCountry = new Map<string | undefined, MapAgency[]>();
  for (const agency of found) addToList(ofCountry, agency.country, agency);
  const named = map.participants.filter((country) => country.agencies.length > 0).map((country): AgencyGroup & { readonly of: { readonly country: Participant } } => ({ key: country.code, of: { country }, agencies: ofCountry.get(country.code) ?? [] }));
  const countries = named.filter(({ agencies }) => agencies.length > 0 || isWhole(reading));
  const [unnamed, disputed] = [map.participants.filter((country) => isKept(country, reading, map)), (map.disputed ?? []).filter((country) => isKept(country, reading, map))];
  const withoutAgencies: readonly AgencyGroup[] = [
    ...(unnamed.length > 0 ? [{ key: 'unnamed', of: { unnamed }, agencies: [] }] : []),
    ...(disputed.length > 0 ? [{ key: 'disputed', of: { disputed }, agencies: [] }] : []),
  ];
  if (reading.grouping === 'country') {
    return [...countries, ...some({ key: 'international', of: 'international', agencies: ofCountry.get(undefined) ?? [] }), ...withoutAgencies];
  }
  const told = countries.filter(({ of }) => of.country.outcomes.length > 0).map((group) => ({ ...group, agencies: [] }));
  return [...(reading.grouping === 'role' ? byRole(found, reading) : byName(found, map.byName)), ...told, ...withoutAgencies];
}

/** The codes of the countries that stand in a group. */
export function codesIn({ of }: Pick<AgencyGroup, 'of'>): readonly string[] {
  if (typeof of !== 'object' || 'role' in of) return [];
  if ('country' in of) return [of.country.code];
  return ('unnamed' in of ? of.unnamed : of.disputed).map(({ code }) => code);
}

/** Whether a country of which no agency is named stands in the list. */
function isKept(country: Participant, reading: Reading, map: SearchedMap): boolean {
  return country.agencies.length === 0 && (isWhole(reading) || keepsUnnamed(reading, country, map));
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
