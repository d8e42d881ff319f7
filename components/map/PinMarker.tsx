import { useMap } from 'react-leaflet';
import type { SheetMark } from '../../lib/arrange/MapSheet';
import type { MapView } from '../../lib/view/MapView';
import { ElementMarker } from './ElementMarker';
import { keepPinClear } from './keepPinClear';
import { leaveCovering } from './leaveCovering';
import { leaderStyle, markStyle, placeStyle } from './markStyle';
import { NameText } from './NameText';
import { PinFace } from './PinFace';

type Props = {
  readonly mark: SheetMark;
  readonly name: string;
  readonly agencies: readonly MapView['agencies'][number][];
  readonly isOpen: boolean;
  /** Whether it is no part of what the reader looks at. */
  readonly isQuiet: boolean;
  /** Whether it worked with the agency that is open. */
  readonly isPartner: boolean;
  readonly onPress: () => void;
};

/** A mark of the live map: a real button at a seat, moved into view, and clear of what lies over the map, when the focus reaches it. */
export function PinMarker({ mark, name, agencies, isOpen, isQuiet, isPartner, onPress }: Props) {
  const leafletMap = useMap();
  const { ids, at, label } = mark;
  return (
    <ElementMarker point={at} layer="pin">
      <span className="mark-on-map of-pin" style={markStyle(mark)} data-quiet={isQuiet || undefined}>
        {mark.stem && <i className="stem" />}
        {label?.leader && <i className="leader" data-leader-of={ids[0]} style={leaderStyle(label.leader, label.by)} />}
        <button
          type="button"
          className="pin"
          data-agencies={ids.join(' ')}
          data-agency={ids.length === 1 ? ids[0] : undefined}
          data-partner={isPartner || undefined}
          aria-label={name}
          aria-expanded={isOpen}
          onClick={onPress}
          onFocus={({ currentTarget }) => {
            if (!currentTarget.matches(':focus-visible')) return; // a pointer's: the mark must not move away under it before it is released
            if (!isOpen) leaveCovering(currentTarget);
            keepPinClear(leafletMap, currentTarget);
          }}
        >
          <PinFace agencies={agencies} />
          {label && (
            <span className="label" style={placeStyle(label)}>
              <NameText form={label.form} className="form-0" data-name-of={ids[0]} />
            </span>
          )}
        </button>
      </span>
    </ElementMarker>
  );
}
