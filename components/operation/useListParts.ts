import { useEffect, useState } from 'react';
import type { AgencyGroup } from '../../lib/reading/groupAgencies';
import { listedFirst, placeInList } from '../../lib/reading/sliceGroups';
import { isAsAddressed } from '../reading/readingStore';

/** The entries of a part, of which one is added at a time: more would keep the browser from answering. */
const partSize = 50;

type Shown = { readonly groups: readonly AgencyGroup[]; readonly wanted: number; readonly count: number };

/**
 * Which parts of a list are shown: those that came with the page and, once all is asked for, more and more of the rest. A list that changes
 * begins anew, with its first part, and what the address names in it unless the change is the reader's.
 *
 * @param inParts whether the list is long, and shown in parts at all.
 * @returns the parts as first entry and the one after the last; the last part of the whole ends at `Infinity`.
 */
export function useListParts(groups: readonly AgencyGroup[], total: number, inParts: boolean) {
  const [state, setState] = useState<Shown>({ groups, wanted: listedFirst, count: listedFirst });
  const { wanted, count } = state.groups === groups ? state : { wanted: listedFirst, count: partSize };

  useEffect(
    function showMore() {
      if (count >= Math.min(wanted, total)) return;
      // More may have been asked for meanwhile, which is not undone: it has a frame of its own.
      const frame = requestAnimationFrame(() => setState((now) => (now === state ? { groups, wanted, count: count + partSize } : now)));
      return () => cancelAnimationFrame(frame);
    },
    [state, groups, wanted, count, total],
  );

  useEffect(
    function showWhatTheAddressNames() {
      function show(): void {
        const id = decodeURIComponent(location.hash.slice(1));
        const place = id === '' || document.getElementById(id) ? undefined : placeInList(groups, id);
        if (place === undefined) return;
        setState({ groups, wanted: Math.max(listedFirst, place + 1), count: Math.max(count, place + partSize) });
        requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView()));
      }
      if (isAsAddressed()) show();
      addEventListener('hashchange', show);
      return () => removeEventListener('hashchange', show);
    },
    // Once for each list: what is shown of it makes no difference to where its entries are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [groups],
  );

  const parts = inParts ? partsUpTo(Math.min(count, total), total) : [[0, Infinity] as const];
  return { parts, showRest: () => setState({ groups, wanted: total, count }) };
}

function partsUpTo(count: number, total: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.max(1, Math.ceil(count / partSize)) }, (_, index) => {
    const [from, to] = [index * partSize, (index + 1) * partSize];
    return [from, to >= total ? Infinity : to] as const;
  });
}
