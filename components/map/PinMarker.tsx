import { useMap } from 'react-leaflet';
import type { AgencyView } from '../../lib/view/OperationView';
import type { PlanePoint } from '../../lib/world/plane';
import { ElementMarker } from './ElementMarker';
import { keepPinClear } from './keepPinClear';
import { leaveCovering } from './leaveCovering';
import { PinFace } from './PinFace';

type Props = {
  readonly ids: readonly string[];
  readonly point: PlanePoint;
  readonly name: string;
  readonly agencies: readonly AgencyView[];
  readonly isOpen: boolean;
  /** Whether it is no part of what the reader looks at. */
  readonly isQuiet: boolean;
  /** Whether it worked with the agency that is open. */
  readonly isPartner: boolean;
  readonly onPress: () => void;
};

/** A pin of the live map: a real button at a seat, moved into view, and clear of what lies over the map, when the focus reaches it. */
export function PinMarker({ ids, point, name, agencies, isOpen, isQuiet, isPartner, onPress }: Props) {
  const leafletMap = useMap();
  return (
    <ElementMarker point={point} layer="pin">
      <button
        type="button"
        className="pin"
        data-agencies={ids.join(' ')}
        data-quiet={isQuiet || undefined}
        data-partner={isPartner || undefined}
        aria-label={name}
        aria-expanded={isOpen}
        onClick={onPress}
        onFocus={({ currentTarget }) => {
          if (!isOpen) leaveCovering(currentTarget);
          keepPinClear(leafletMap, point);
        }}
      >
        <PinFace agencies={agencies} />
      </button>
    </ElementMarker>
  );
}
