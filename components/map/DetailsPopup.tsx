import type { Popup as LeafletPopup } from 'leaflet';
import { useMemo, useState } from 'react';
import { Popup } from 'react-leaflet';
import type { StageSize } from '../../lib/stage/fitBox';
import type { Focus } from '../../lib/reading/focusOfReading';
import { agenciesOf } from '../../lib/reading/agenciesOf';
import type { MapView } from '../../lib/view/MapView';
import type { PlanePoint } from '../../lib/world/plane';
import { useReading } from '../reading/readingStore';
import type { Opened } from '../../lib/reading/Reading';
import { DetailsDialog } from './DetailsDialog';
import { PopupInPlace } from './PopupInPlace';
import { toLatLng } from './toLatLng';

type Props = { readonly map: MapView; readonly focus: Focus; readonly size: StageSize };

/** The open details over the map, at their pin or country, placed so that the map stays where it is. */
export function DetailsPopup({ map, focus: { partners }, size }: Props) {
  const state = useReading();
  const { opened } = state;
  const point = opened && pointOf(opened, map);
  const position = useMemo(() => point && toLatLng(point), [point]);
  const inSight = useMemo(() => map.agencies.flatMap(({ id, point: seat }) => (partners.has(id) ? [toLatLng(seat)] : [])), [map, partners]);
  const [popup, setPopup] = useState<LeafletPopup | null>(null);

  if (!opened || !position) return null;
  return (
    <Popup
      key={JSON.stringify(opened)}
      ref={setPopup}
      position={position}
      minWidth={240}
      maxWidth={320}
      autoPan={false}
      closeButton={false}
      closeOnEscapeKey={false}
      closeOnClick={false}
      autoClose={false}
    >
      <DetailsDialog state={{ ...state, opened }} />
      <PopupInPlace popup={popup} position={position} size={size} inSight={inSight} />
    </Popup>
  );
}

/** Where details belong on the plane: their agency's seat, the first of several, or their country's name. */
function pointOf(opened: Opened, map: MapView): PlanePoint | undefined {
  if ('country' in opened) return map.countries.find(({ code }) => code === opened.country)?.point;
  return agenciesOf(map, opened.agencies)[0]?.point;
}
