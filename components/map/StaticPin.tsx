import { memo } from 'react';
import type { MapView } from '../../lib/view/MapView';
import type { MapWords } from './MapWords';
import { PinFace } from './PinFace';
import { pinMembers } from './pinMembers';
import { useNamedPin } from './useNamedPin';

type Props = {
  /** Of its element. */
  readonly id: string;
  /** Of its agencies. */
  readonly ids: readonly string[];
  readonly map: MapView;
  readonly words: MapWords;
  /** The numbers of its agencies on paper. */
  readonly numbers: string;
  readonly isLeftOut: boolean;
  readonly isQuiet: boolean;
};

/** A pin of the picture, which opens its details natively. */
export const StaticPin = memo(function StaticPin({ id, ids, map, words, numbers, isLeftOut, isQuiet }: Props) {
  const { agencies, name } = useNamedPin(map, ids, words);
  return (
    <button
      type="button"
      id={id}
      className="mark-on-map pin"
      data-agencies={pinMembers(ids)}
      data-numbers={numbers}
      data-left-out={isLeftOut || undefined}
      data-quiet={isQuiet || undefined}
      popoverTarget={`details-${id}`}
      aria-label={name}
    >
      <PinFace agencies={agencies} />
    </button>
  );
});
