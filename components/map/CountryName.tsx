import type { PlacedLabel } from '../../lib/stage/placeLabels';
import type { MapView } from '../../lib/view/MapView';
import { ElementMarker } from './ElementMarker';

type Props = { readonly country: MapView['countries'][number]; readonly label: PlacedLabel; readonly isOpen: boolean; readonly onPress: () => void };

/** A participant's name on the live map, which opens what came of the operation there. */
export function CountryName({ country, label: { dx, dy }, isOpen, onPress }: Props) {
  return (
    <ElementMarker point={country.point} layer="name">
      <button type="button" className="name" style={{ translate: `calc(-50% + ${dx}px) calc(-50% + ${dy}px)` }} aria-expanded={isOpen} onClick={onPress}>
        {country.name}
      </button>
    </ElementMarker>
  );
}
