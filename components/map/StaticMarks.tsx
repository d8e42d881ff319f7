import { groupAgencies } from '../../lib/reading/groupAgencies';
import { firstReading } from '../../lib/reading/Reading';
import { sheetMarks } from '../../lib/arrange/sheetMarks';
import { useReaderPage } from '../reading/Reader';
import { agencyLink, countryLink } from './entryLink';
import { countryLabel } from './countryLabel';
import { NameText } from './NameText';
import { PinFace } from './PinFace';
import { pinMembers } from './pinMembers';
import { pinName } from './pinName';
import { StaticMark } from './StaticMark';
import { agenciesOf } from '../../lib/reading/agenciesOf';

/** The picture's marks, names and rings; rules put them in their places for every size of stage. Each opens its details natively. */
export function StaticMarks() {
  const page = useReaderPage();
  const { map, words } = page;
  const groups = groupAgencies(map, firstReading);
  const { marks, names } = sheetMarks(map);
  const nameOf = new Map(map.countries.map((country) => [country.code, country]));
  return (
    <>
      {names.map(({ key, code, forms, hasLeader, hasRing }) => {
        const country = nameOf.get(code);
        const ring = `ring${country && 'conflict' in country ? ' disputed' : ''}`;
        return (
          <StaticMark
            key={code}
            id={key}
            className="name"
            opens={code}
            entry={countryLink(page, groups, code)}
            aria-label={country && countryLabel(country.name, forms)}
            data-of={code}
            around={
              <>
                {hasRing && <button type="button" className={ring} data-ring-of={code} popoverTarget={`details-${code}`} tabIndex={-1} aria-hidden="true" />}
                {hasLeader && <i className="leader" data-leader-of={code} />}
              </>
            }
          >
            {forms.map((form, place) => (
              <NameText key={form.lines.join(' ')} form={form} className={`form-${place}`} {...(form.isCode ? { 'data-number-of': code } : { 'data-name-of': code })} />
            ))}
          </StaticMark>
        );
      })}
      {marks.map(({ key, ids, labels, hasLeader }) => {
        const agencies = agenciesOf(map, ids);
        return (
          <StaticMark
            key={key}
            id={key}
            className="pin"
            opens={key}
            entry={agencyLink(page, groups, ids[0] ?? '')}
            aria-label={pinName(agencies, words)}
            data-agencies={pinMembers(ids)}
            data-agency={ids.length === 1 ? ids[0] : undefined}
            around={
              <>
                <i className="stem" />
                {hasLeader && <i className="leader" data-leader-of={ids[0]} />}
              </>
            }
          >
            <PinFace agencies={agencies} />
            {labels.map((form, place) => (
              <NameText key={form.lines.join(' ')} form={form} className={`label form-${place}`} data-name-of={ids[0]} />
            ))}
          </StaticMark>
        );
      })}
    </>
  );
}
