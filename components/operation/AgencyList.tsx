'use client';

import { useDeferredValue } from 'react';
import { fill } from '../../lib/language/fill';
import { groupAgencies, type AgencyGroup } from '../../lib/reading/groupAgencies';
import { numberAgencies } from '../../lib/reading/numberAgencies';
import { isWhole } from '../../lib/reading/Reading';
import type { MapWords } from '../map/MapWords';
import { CorrectedMark } from '../agency/CorrectedMark';
import { useReaderPage } from '../reading/Reader';
import { useReading } from '../reading/readingStore';
import { AgencyEntry } from './AgencyEntry';
import { OutcomeList } from './OutcomeList';

/** Every agency that the reader wants to see, grouped as the reader wants; in the HTML all of them, by country. */
export function AgencyList() {
  const page = useReaderPage();
  const reading = useDeferredValue(useReading());
  const groups = groupAgencies(page.map, reading).filter(({ agencies }) => agencies.length > 0 || page.initially === undefined);
  const numbers = numberAgencies(groups);
  const entered = new Set<string>();
  return (
    <div className="agency-list">
      {!isWhole(reading) && <p className="print-only note">{fill(page.words.shown, { count: numbers.size })}</p>}
      {groups.map(({ key, of, agencies }) => (
        <section key={key} id={idOf(of)} aria-labelledby={`heading-${key}`}>
          <h3 id={`heading-${key}`}>{headingOf(of, page.words)}</h3>
          <GroupNotes of={of} words={page.words} />
          {agencies.length > 0 && (
            <ul>
              {agencies.map((agency) => {
                const isFirst = !entered.has(agency.id);
                entered.add(agency.id);
                return <AgencyEntry key={agency.id} agency={agency} isFirst={isFirst} number={numbers.get(agency.id)} {...page} />;
              })}
            </ul>
          )}
          {typeof of === 'object' && 'country' in of && <OutcomeList country={of.country} {...page} />}
        </section>
      ))}
    </div>
  );
}

function GroupNotes({ of, words }: { readonly of: AgencyGroup['of']; readonly words: MapWords }) {
  if (of === 'international') return <p className="note">{words.list.seatsOnly}</p>;
  if (typeof of !== 'object' || !('country' in of)) return null;
  return (
    <>
      <CorrectedMark corrected={of.country.corrected} />
      {of.country.agencies.length === 0 && <p className="note">{words.list.noAgencyNamed}</p>}
    </>
  );
}

function idOf(of: AgencyGroup['of']): string | undefined {
  return typeof of === 'object' && 'country' in of ? `country-${of.country.code}` : undefined;
}

function headingOf(of: AgencyGroup['of'], { list, roles, finder }: MapWords): string {
  if (of === 'international') return list.international;
  if (of === 'name') return finder.groupings.name;
  if ('country' in of) return of.country.name;
  return of.role === 'unstated' ? finder.unstated : roles[of.role];
}
