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
const agenciesOf = ({ ids }: SeatGroup): string => ids.join(' ');
const placeOf = ({ point }: SeatGroup): string => String(point);
/** Nearly all of a zoom's pins are other ones than before: where they can, they come in one frame, else they would be seen to go and come. */
const byAgencies = { pointOf, keyOf: agenciesOf, contentOf: placeOf, inStep: 75 };
/** Nearly all are where one was. */
const byPlace = { pointOf, keyOf: placeOf, contentOf: agenciesOf, inStep: 16 };

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
  const pins = isCrowded ? byPlace : byAgencies;
  return useInView(groups, pins).map((group) => (
    <LivePin
      key={pins.keyOf(group)}
      group={group}
      map={map}
      words={words}
      isOpen={group.ids.some((id) => openAgencies.has(id))}
      isQuiet={focus.quietAgencies.size > 0 && group.ids.every((id) => focus.quietAgencies.has(id))}
      isPartner={focus.partners.size > 0 && group.ids.some((id) => focus.partners.has(id))}
    />
  ));
});
