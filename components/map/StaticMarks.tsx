import type { StaticArrangement } from '../../lib/stage/arrangeTiers';
import { stageRules } from '../../lib/stage/stageRules';
import type { MapView } from '../../lib/view/MapView';
import type { MapWords } from './MapWords';
import { PinFace } from './PinFace';
import { pinName } from './pinName';

type Props = { readonly map: MapView; readonly arrangement: StaticArrangement; readonly words: MapWords };

/** The picture's pins, names and rings, at their places for every size of stage: each pin and name opens its details natively. */
export function StaticMarks({ map, arrangement, words }: Props) {
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
