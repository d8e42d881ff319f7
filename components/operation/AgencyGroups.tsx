import type { AgencyGroup } from '../../lib/reading/groupAgencies';
import type { GroupSlice } from '../../lib/reading/sliceGroups';
import { CorrectedMark } from '../agency/CorrectedMark';
import type { MapWords } from '../map/MapWords';
import type { ReaderPage } from '../reading/Reader';
import { NamedAs } from '../country/NamedAs';
import { ToldBy } from '../country/ToldBy';
import { AgencyEntry } from './AgencyEntry';
import { DisputedCountries } from './DisputedCountries';
import { OutcomeList } from './OutcomeList';
import { UnnamedCountries } from './UnnamedCountries';

type Props = Pick<ReaderPage, 'words' | 'linked' | 'pagesAt' | 'ownPagesAt' | 'initially'> & {
  readonly groups: readonly GroupSlice[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether an agency's entry is the first of its entries in the whole list. */
  readonly isFirst: (agency: string, group: string) => boolean;
};

/** A stretch of the list of agencies. A group that began before it has its heading again, and no id. */
export function AgencyGroups({ groups, numbers, isFirst, ...page }: Props) {
  return groups.map(({ key, of, agencies, isStart, isEnd }) => (
    <section key={key} id={isStart ? idOf(of) : undefined}>
      <h3>{headingOf(of, page.words)}</h3>
      {isStart && <GroupNotes of={of} words={page.words} />}
      {agencies.length > 0 && (
        <ul>
          {agencies.map((agency) => (
            <AgencyEntry key={agency.id} agency={agency} isFirst={isFirst(agency.id, key)} number={numbers.get(agency.id)} {...page} />
          ))}
        </ul>
      )}
      {isEnd && typeof of === 'object' && 'country' in of && (
        <>
          <ToldBy country={of.country} linked={page.linked} />
          <OutcomeList country={of.country} {...page} />
        </>
      )}
      {typeof of === 'object' && 'unnamed' in of && <UnnamedCountries countries={of.unnamed} {...page} />}
      {typeof of === 'object' && 'disputed' in of && <DisputedCountries countries={of.disputed} {...page} />}
    </section>
  ));
}

function GroupNotes({ of, words }: { readonly of: AgencyGroup['of']; readonly words: MapWords }) {
  if (of === 'international') return <p className="note">{words.list.seatsOnly}</p>;
  if (typeof of !== 'object' || !('country' in of)) return null;
  return (
    <>
      <CorrectedMark corrected={of.country.corrected} />
      <NamedAs country={of.country} words={words} />
    </>
  );
}

function idOf(of: AgencyGroup['of']): string | undefined {
  return typeof of === 'object' && 'country' in of ? `country-${of.country.code}` : undefined;
}

function headingOf(of: AgencyGroup['of'], { list, roles, finder, participation }: MapWords): string {
  if (of === 'international') return list.international;
  if (of === 'name') return finder.groupings.name;
  if ('country' in of) return of.country.name;
  if ('unnamed' in of) return participation?.unnamed ?? '';
  if ('disputed' in of) return participation?.disputed ?? '';
  return of.role === 'unstated' ? finder.unstated : roles[of.role];
}
