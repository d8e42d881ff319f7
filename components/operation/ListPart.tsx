import { memo, type ReactNode } from 'react';
import type { AgencyGroup } from '../../lib/reading/groupAgencies';
import { sliceGroups } from '../../lib/reading/sliceGroups';
import { useReaderPage } from '../reading/Reader';
import { AgencyGroups } from './AgencyGroups';

type Props = {
  readonly groups: readonly AgencyGroup[];
  readonly from: number;
  readonly to: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether an agency's entry is the first of its entries in the whole list. */
  readonly isFirst: (agency: string, group: string) => boolean;
  readonly children: ReactNode;
};

/** A part of a list, in columns of its own, so that the browser need not set all of a long list to show a part of it. */
export const ListPart = memo(function ListPart({ groups, from, to, numbers, isFirst, children }: Props) {
  const page = useReaderPage();
  return (
    <section className={`agency-list${to === Infinity && from === 0 ? '' : ' part'}${from === 0 ? '' : ' later'}`}>
      {children}
      <AgencyGroups groups={sliceGroups(groups, from, to)} numbers={numbers} isFirst={isFirst} {...page} />
    </section>
  );
});
