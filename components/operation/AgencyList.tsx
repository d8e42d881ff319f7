'use client';

import { useMemo } from 'react';
import { fill } from '../../lib/language/fill';
import { groupAgencies } from '../../lib/reading/groupAgencies';
import { numberAgencies } from '../../lib/reading/numberAgencies';
import { isWhole } from '../../lib/reading/Reading';
import { countEntries } from '../../lib/reading/sliceGroups';
import { useReaderPage } from '../reading/Reader';
import { useSettledChoices } from '../reading/settledChoices';
import { ListPart } from './ListPart';
import { ListRest } from './ListRest';
import { useListParts } from './useListParts';

/** Every agency that the reader wants to see, grouped as the reader wants; in the HTML by country, of a long list the first part. */
export function AgencyList() {
  const page = useReaderPage();
  const reading = useSettledChoices('list');
  const { groups, numbers, isFirst, total } = useMemo(() => {
    const all = groupAgencies(page.map, reading).filter(({ agencies }) => agencies.length > 0 || page.initially === undefined);
    const firstGroupOf = new Map<string, string>();
    for (const { key, agencies } of all) for (const { id } of agencies) if (!firstGroupOf.has(id)) firstGroupOf.set(id, key);
    return { groups: all, numbers: numberAgencies(all), isFirst: (agency: string, group: string) => firstGroupOf.get(agency) === group, total: countEntries(all) };
  }, [page, reading]);
  const { parts, showRest } = useListParts(groups, total, page.listAt !== undefined);
  return (
    <>
      {parts.map(([from, to], index) => (
        <ListPart key={from} groups={groups} from={from} to={to} numbers={numbers} isFirst={isFirst}>
          {index === 0 && !isWhole(reading) && <p hidden className="print-only note">{fill(page.words.shown, { count: numbers.size })}</p>}
        </ListPart>
      ))}
      {page.listAt !== undefined && <ListRest shown={Math.min(total, parts.at(-1)?.[1] ?? 0)} total={total} listAt={page.listAt} onShow={showRest} />}
    </>
  );
}
