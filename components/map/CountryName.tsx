import { memo } from 'react';
import type { PlacedLabel } from '../../lib/stage/placeLabels';
import type { MapView } from '../../lib/view/MapView';
import { close, open } from '../reading/readingStore';
import { ElementMarker } from './ElementMarker';

type Props = { readonly country: MapView['countries'][number]; readonly label: PlacedLabel; readonly isOpen: boolean };

/** A participant's name on the live map, which opens what came of the operation there. */
export const CountryName = memo(function CountryName({ country, label: { dx, dy }, isOpen }: Props) {
  return (
    <ElementMarker point={country.point} layer="name">
      <button type="button" className="name" style={{ translate: `calc(-50% + ${dx}px) calc(-50% + ${dy}px)` }} aria-expanded={isOpen} onClick={() => (isOpen ? close() : open({ country: country.code }))}>
        {country.name}
      </button>
    </ElementMarker>
  );
});
