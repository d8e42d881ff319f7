import type { StaticArrangement } from '../../lib/stage/arrangeTiers';
import { groupAgencies } from '../../lib/reading/groupAgencies';
import { numberAgencies } from '../../lib/reading/numberAgencies';
import { numberRanges } from '../../lib/reading/numberRanges';
import { stageRules } from '../../lib/stage/stageRules';
import type { Focus } from '../../lib/reading/focusOfReading';
import { useReaderPage } from '../reading/Reader';
import { useReading } from '../reading/readingStore';
import { PinFace } from './PinFace';
import { pinName } from './pinName';

type Props = { readonly arrangement: StaticArrangement; readonly focus: Focus };

/** The picture's pins, names and rings, at their places for every size of stage: each pin and name opens its details natively. */
export function StaticMarks({ arrangement, focus }: Props) {
  const { map, words } = useReaderPage();
  const numbers = numberAgencies(groupAgencies(map, useReading()));
  const shown = new Set(focus.agencies.map(({ id }) => id));
  return (
    <>
      <style>{stageRules(map, arrangement)}</style>
      {map.countries.map(({ code }) => (
        <span key={code} id={`ring-${code}`} className="mark-on-map ring" />
      ))}
      {map.countries.map(({ code, name }) => (
        <button key={code} type="button" id={`label-${code}`} className="mark-on-map name" popoverTarget={`details-${code}`}>
          {name}
        </button>
      ))}
      {arrangement.pins.map(({ key, ids }) => {
        const agencies = map.agencies.filter(({ id }) => ids.includes(id));
        return (
          <button
            key={key}
            type="button"
            id={key}
            className="mark-on-map pin"
            data-agencies={ids.join(' ')}
            data-numbers={numberRanges(ids.flatMap((id) => numbers.get(id) ?? []))}
            data-left-out={ids.every((id) => !shown.has(id)) || undefined}
            data-quiet={ids.every((id) => focus.quietAgencies.includes(id)) || undefined}
            popoverTarget={`details-${key}`}
            aria-label={pinName(agencies, words)}
          >
            <PinFace agencies={agencies} />
          </button>
        );
      })}
    </>
  );
}
