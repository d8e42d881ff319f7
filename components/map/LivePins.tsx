import { memo } from 'react';
import type { Focus } from '../../lib/reading/focusOfReading';
import type { SeatGroup } from '../../lib/stage/groupSeats';
import type { MapView } from '../../lib/view/MapView';
import type { PlanePoint } from '../../lib/world/plane';
import { useOpened } from '../reading/readingStore';
import { LivePin } from './LivePin';
import type { MapWords } from './MapWords';
import { useInView } from './useInView';

const pointOf = ({ point }: SeatGroup): PlanePoint => point;
const byAgencies = ({ ids }: SeatGroup): string => ids.join(' ');
const byPlace = ({ point }: SeatGroup): string => String(point);

type Props = {
  /** With the agencies that have a pin now. */
  readonly map: MapView;
  readonly groups: readonly SeatGroup[];
  readonly focus: Focus;
  readonly words: MapWords;
  /** Whether very many agencies took part: pins then stay where one is, whoever stands for them. */
  readonly isCrowded: boolean;
};

/** The pins of the live map. */
export const LivePins = memo(function LivePins({ map, groups, focus, words, isCrowded }: Props) {
  const opened = useOpened();
  const openAgencies = new Set(opened && 'agencies' in opened ? opened.agencies : []);
  const keyOf = isCrowded ? byPlace : byAgencies;
  return useInView(groups, pointOf, keyOf).map((group) => (
    <LivePin
      key={keyOf(group)}
      group={group}
      map={map}
      words={words}
      isOpen={group.ids.some((id) => openAgencies.has(id))}
      isQuiet={focus.quietAgencies.size > 0 && group.ids.every((id) => focus.quietAgencies.has(id))}
      isPartner={focus.partners.size > 0 && group.ids.some((id) => focus.partners.has(id))}
    />
  ));
});
