import { memo, useMemo } from 'react';
import { agenciesOf } from '../../lib/reading/agenciesOf';
import type { MapView } from '../../lib/view/MapView';
import type { MapWords } from './MapWords';
import { PinFace } from './PinFace';
import { pinMembers } from './pinMembers';
import { pinName } from './pinName';

type Props = {
  /** Also the id of its element. */
  readonly name: string;
  readonly ids: readonly string[];
  readonly map: MapView;
  readonly words: MapWords;
  /** The numbers of its agencies on paper. */
  readonly numbers: string;
  readonly isLeftOut: boolean;
  readonly isQuiet: boolean;
};

/** A pin of the picture, which opens its details natively. */
export const StaticPin = memo(function StaticPin({ name, ids, map, words, numbers, isLeftOut, isQuiet }: Props) {
  const agencies = useMemo(() => agenciesOf(map, ids), [map, ids]);
  const label = useMemo(() => pinName(agencies, words), [agencies, words]);
  return (
    <button
      type="button"
      id={name}
      className="mark-on-map pin"
      data-agencies={pinMembers(ids)}
      data-numbers={numbers}
      data-left-out={isLeftOut || undefined}
      data-quiet={isQuiet || undefined}
      popoverTarget={`details-${name}`}
      aria-label={label}
    >
      <PinFace agencies={agencies} />
    </button>
  );
});
