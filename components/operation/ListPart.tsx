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
  readonly children: ReactNode;
};

/** A part of a list, in columns of its own, so that the browser need not set all of a long list to show a part of it. */
export const ListPart = memo(function ListPart({ groups, from, to, numbers, children }: Props) {
  const page = useReaderPage();
  const firstGroupOf = new Map<string, string>();
  for (const { key, agencies } of groups) for (const { id } of agencies) if (!firstGroupOf.has(id)) firstGroupOf.set(id, key);
  return (
    <div className={`agency-list${to === Infinity && from === 0 ? '' : ' part'}${from === 0 ? '' : ' later'}`}>
      {children}
      <AgencyGroups groups={sliceGroups(groups, from, to)} numbers={numbers} isFirst={(agency, group) => firstGroupOf.get(agency) === group} {...page} />
    </div>
  );
});
