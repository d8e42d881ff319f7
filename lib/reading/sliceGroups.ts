import { codesIn, type AgencyGroup } from './groupAgencies';

/** A group, or a stretch of one that a part of the list begins or ends in. */
export type GroupSlice = AgencyGroup & { readonly isStart: boolean; readonly isEnd: boolean };

/** The most agencies that a page lists at once: of more it lists the first, and the rest where it is asked for. */
export const mostListed = 200;

/** So many entries of a long list come with the operation's page, and are there before more are asked for. */
export const listedFirst = 100;

/** The agencies of a page of the whole list. */
export const listPageSize = 1000;

/** The numbers of the pages that hold the whole list of so many agencies; none where the operation's page holds it. */
export function listPageNumbers(count: number): readonly number[] {
  return count <= mostListed ? [] : Array.from({ length: Math.ceil(count / listPageSize) }, (_, index) => index + 1);
}

/** How many entries a list has: an agency that stands in two groups has two. */
export const countEntries = (groups: readonly AgencyGroup[]): number => groups.reduce((sum, { agencies }) => sum + agencies.length, 0);

/**
 * A stretch of the list, counted in entries. A group without agencies stands in the stretch that the entry before it is in.
 *
 * @param from the first entry, counted from 0.
 * @param to the entry after the last.
 */
export function sliceGroups(groups: readonly AgencyGroup[], from: number, to: number): readonly GroupSlice[] {
  let start = 0;
  return groups.flatMap((group): readonly GroupSlice[] => {
    const [first, end] = [start, start + group.agencies.length];
    start = end;
    if (group.agencies.length === 0) return isIn(Math.max(first - 1, 0)) ? [{ ...group, isStart: true, isEnd: true }] : [];
    if (end <= from || first >= to) return [];
    return [{ ...group, agencies: group.agencies.slice(Math.max(0, from - first), to - first), isStart: first >= from, isEnd: end <= to }];
  });

  function isIn(entry: number): boolean {
    return entry >= from && entry < to;
  }
}

/** Where in the list an agency's first entry or, by its id in the page, the group of a country begins, counted from 0; nothing for what isn't in it. */
export function placeInList(groups: readonly AgencyGroup[], id: string): number | undefined {
  let start = 0;
  for (const group of groups) {
    const { agencies } = group;
    if (codesIn(group).some((code) => `country-${code}` === id)) return start;
    const index = agencies.findIndex((agency) => agency.id === id);
    if (index >= 0) return start + index;
    start += agencies.length;
  }
  return undefined;
}
