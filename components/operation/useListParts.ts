import { useEffect, useState } from 'react';
import type { AgencyGroup } from '../../lib/reading/groupAgencies';
import { mostListed, placeInList } from '../../lib/reading/sliceGroups';

/** So many entries are added at a time: more would keep the browser from answering. */
const atATime = 100;

type Shown = { readonly groups: readonly AgencyGroup[]; readonly wanted: number; readonly count: number };

/**
 * Which parts of a list are shown: the first and, once all is asked for, more and more of the rest. A list that changes begins anew.
 *
 * @param inParts whether a long list is shown in part at all.
 * @returns the parts as first entry and the one after the last; the last part of the whole ends at `Infinity`.
 */
export function useListParts(groups: readonly AgencyGroup[], total: number, inParts: boolean) {
  const [state, setState] = useState<Shown>({ groups, wanted: mostListed, count: mostListed });
  const { wanted, count } = state.groups === groups ? state : { wanted: mostListed, count: mostListed };

  useEffect(
    function showMore() {
      if (count >= Math.min(wanted, total)) return;
      const frame = requestAnimationFrame(() => setState({ groups, wanted, count: count + atATime }));
      return () => cancelAnimationFrame(frame);
    },
    [groups, wanted, count, total],
  );

  useEffect(
    function showWhatTheAddressNames() {
      function show(): void {
        const id = decodeURIComponent(location.hash.slice(1));
        const place = id === '' || document.getElementById(id) ? undefined : placeInList(groups, id);
        if (place === undefined) return;
        setState({ groups, wanted: place + 1, count: Math.max(count, place + atATime) });
        requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView()));
      }
      show();
      addEventListener('hashchange', show);
      return () => removeEventListener('hashchange', show);
    },
    // Once for each list: what is shown of it makes no difference to where its entries are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [groups],
  );

  const parts = inParts && total > mostListed ? partsUpTo(Math.min(count, total), total) : [[0, Infinity] as const];
  return { parts, showRest: () => setState({ groups, wanted: total, count }) };
}

function partsUpTo(count: number, total: number): readonly (readonly [number, number])[] {
  const later = Array.from({ length: Math.ceil((count - mostListed) / atATime) }, (_, index) => mostListed + index * atATime);
  return [[0, mostListed] as const, ...later.map((from) => [from, from + atATime >= total ? Infinity : from + atATime] as const)];
}
