import { memo } from 'react';
import type { SeatGroup } from '../../lib/stage/groupSeats';
import type { MapView } from '../../lib/view/MapView';
import { close, open } from '../reading/readingStore';
import type { MapWords } from './MapWords';
import { PinMarker } from './PinMarker';
import { useNamedPin } from './useNamedPin';

type Props = {
  readonly group: SeatGroup;
  readonly map: MapView;
  readonly words: MapWords;
  readonly isOpen: boolean;
  readonly isQuiet: boolean;
  readonly isPartner: boolean;
};

/** A pin of the live map with the agencies that sit there, which opens them and closes them again. */
export const LivePin = memo(function LivePin({ group: { ids, point }, map, words, isOpen, ...states }: Props) {
  const { agencies, name } = useNamedPin(map, ids, words);
  return <PinMarker ids={ids} point={point} name={name} agencies={agencies} isOpen={isOpen} {...states} onPress={() => (isOpen ? close() : open({ agencies: ids }))} />;
});
