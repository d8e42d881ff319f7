import { memo, useMemo } from 'react';
import type { StaticArrangement } from '../../lib/stage/arrangeTiers';
import { firstReading } from '../../lib/reading/Reading';
import { groupAgencies } from '../../lib/reading/groupAgencies';
import { numberAgencies } from '../../lib/reading/numberAgencies';
import { numberRanges } from '../../lib/reading/numberRanges';
import type { Focus } from '../../lib/reading/focusOfReading';
import { useReaderPage } from '../reading/Reader';
import { useSettledChoices } from '../reading/settledChoices';
import { agencyLink, countryLink } from './entryLink';
import { StaticMark } from './StaticMark';
import { StaticPin } from './StaticPin';

type Props = { readonly arrangement: StaticArrangement; readonly shown: Focus['agencies']; readonly quiet: Focus['quietAgencies'] };

/** The picture's pins, names and rings, at their places for every size of stage: each pin and name opens its details natively. */
export const StaticMarks = memo(function StaticMarks({ arrangement, shown: agenciesShown, quiet }: Props) {
  const page = useReaderPage();
  const { map, words } = page;
  const reading = useSettledChoices('paper');
  const numbers = useMemo(() => numberAgencies(groupAgencies(map, reading)), [map, reading]);
  const shown = useMemo(() => new Set(agenciesShown.map(({ id }) => id)), [agenciesShown]);
  const links = useMemo(() => {
    const groups = groupAgencies(map, firstReading);
    const ofCountries = map.countries.map(({ code }) => [code, countryLink(page, groups, code)] as const);
    return new Map([...ofCountries, ...arrangement.pins.map(({ key, ids: [first = ''] }) => [key, agencyLink(page, groups, first)] as const)]);
  }, [page, map, arrangement]);
  return (
    <>
      {map.countries.map((country) => (
        <span key={country.code} id={`ring-${country.code}`} className={`mark-on-map ring${'conflict' in country ? ' disputed' : ''}`} />
      ))}
      {map.countries.map(({ code, name }) => (
        <StaticMark key={code} id={`label-${code}`} className="name" opens={code} entry={links.get(code)}>
          {name}
        </StaticMark>
      ))}
      {arrangement.pins.map(({ key, ids }) => (
        <StaticPin
          key={key}
          id={key}
          ids={ids}
          map={map}
          words={words}
          entry={links.get(key)}
          numbers={numberRanges(ids.flatMap((id) => numbers.get(id) ?? []))}
          isLeftOut={ids.every((id) => !shown.has(id))}
          isQuiet={ids.every((id) => quiet.has(id))}
        />
      ))}
    </>
  );
});
