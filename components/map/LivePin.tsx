import { memo } from 'react';
import type { SheetMark } from '../../lib/arrange/MapSheet';
import type { MapView } from '../../lib/view/MapView';
import { close, open } from '../reading/readingStore';
import type { MapWords } from './MapWords';
import { PinMarker } from './PinMarker';
import { useNamedPin } from './useNamedPin';

type Props = {
  readonly mark: SheetMark;
  readonly map: MapView;
  readonly words: MapWords;
  readonly isOpen: boolean;
  readonly isQuiet: boolean;
  readonly isPartner: boolean;
};

/** A mark of the live map with the agencies that it stands for, which opens them and closes them again. */
export const LivePin = memo(function LivePin({ mark, map, words, isOpen, ...states }: Props) {
  const { ids } = mark;
  const { agencies, name } = useNamedPin(map, ids, words);
  return <PinMarker mark={mark} name={name} agencies={agencies} isOpen={isOpen} {...states} onPress={() => (isOpen ? close() : open({ agencies: ids }))} />;
});
