import { memo } from 'react';
import type { Focus } from '../../lib/reading/focusOfReading';
import type { SheetMark } from '../../lib/arrange/MapSheet';
import type { MapView } from '../../lib/view/MapView';
import { useOpened } from '../reading/readingStore';
import { LivePin } from './LivePin';
import type { MapWords } from './MapWords';
import { useInView } from './useInView';

const pointOf = ({ at }: SheetMark): readonly [number, number] => at;
const agenciesOf = ({ ids }: SheetMark): string => ids.join(' ');
const placeOf = ({ at }: SheetMark): string => String(at);
const itself = (mark: SheetMark): SheetMark => mark;
/** Nearly all of a zoom's pins are other ones than before: where they can, they come in one frame, else they would be seen to go and come. */
const byAgencies = { pointOf, keyOf: agenciesOf, contentOf: itself, inStep: 75 };
/** Nearly all are where one was. */
const byPlace = { pointOf, keyOf: placeOf, contentOf: itself, inStep: 16 };

type Props = {
  /** With the agencies that have a pin now. */
  readonly map: MapView;
  readonly marks: readonly SheetMark[];
  readonly focus: Focus;
  readonly words: MapWords;
  /** Whether very many agencies took part: pins then stay where one is, whoever stands for them. */
  readonly isCrowded: boolean;
};

/** The pins of the live map. */
export const LivePins = memo(function LivePins({ map, marks, focus, words, isCrowded }: Props) {
  const opened = useOpened();
  const openAgencies = new Set(opened && 'agencies' in opened ? opened.agencies : []);
  const pins = isCrowded ? byPlace : byAgencies;
  return useInView(marks, pins).map((mark) => (
    <LivePin
      key={pins.keyOf(mark)}
      mark={mark}
      map={map}
      words={words}
      isOpen={mark.ids.some((id) => openAgencies.has(id))}
      isQuiet={focus.quietAgencies.size > 0 && mark.ids.every((id) => focus.quietAgencies.has(id))}
      isPartner={focus.partners.size > 0 && mark.ids.some((id) => focus.partners.has(id))}
    />
  ));
});
