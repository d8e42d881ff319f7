import { listPath } from '../address/listPages';
import type { Operation } from '../operation/Operation';
import { groupAgencies, type ListedMap } from '../reading/groupAgencies';
import { firstReading } from '../reading/Reading';
import { countEntries, listPageSize, mostListed, placeInList, sliceGroups, type GroupSlice } from '../reading/sliceGroups';
import type { WorldPaths } from '../world/worldPaths';
import type { MapView } from './MapView';
import type { OperationView } from './OperationView';
import { toMapView } from './toMapView';

/** A page of the whole list: which entries it holds, counted from 1, and where each country begins, by its code. */
export type ListPageView = {
  readonly number: number;
  readonly groups: readonly GroupSlice[];
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly hrefOfCountry: (code: string) => string;
};

/** @returns nothing where the list has no such page. */
export function toListPage(view: OperationView, operation: Operation, world: WorldPaths, number: number): ListPageView | undefined {
  const groups = wholeList(toMapView(view, operation, world, (id) => `#${id}`));
  const total = countEntries(groups);
  const from = (number - 1) * listPageSize;
  if (from >= total) return undefined;
  const isLast = from + listPageSize >= total;
  return { number, groups: sliceGroups(groups, from, isLast ? Infinity : from + listPageSize), from: from + 1, to: Math.min(total, from + listPageSize), total, hrefOfCountry: hrefOfCountryIn(view, groups) };
}

/** Where a country stands in the list: on the operation's own page (`#country-BGR`) or on a page of the whole list. */
export function hrefsOfCountries(view: OperationView): (code: string) => string {
  if (view.agencies.length <= mostListed) return (code) => `#country-${code}`;
  const groups = wholeList({ agencies: view.agencies as MapView['agencies'], participants: view.countries as MapView['participants'], ...(view.disputed && { disputed: view.disputed as NonNullable<MapView['disputed']> }), lands: {}, steps: [], byName: [] });
  return hrefOfCountryIn(view, groups);
}

function hrefOfCountryIn({ language, slug }: OperationView, groups: ReturnType<typeof wholeList>): (code: string) => string {
  return (code) => `${listPath(language, slug, Math.floor((placeInList(groups, `country-${code}`) ?? 0) / listPageSize) + 1)}#country-${code}`;
}

function wholeList(map: ListedMap) {
  return groupAgencies(map, firstReading);
}
