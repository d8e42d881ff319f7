import type { LatLngTuple, Map as LeafletMap, Popup as LeafletPopup } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { Popup, useMap } from 'react-leaflet';
import type { StageSize } from '../../lib/stage/fitBox';
import type { Focus } from '../../lib/reading/focusOfReading';
import { agenciesOf } from '../../lib/reading/agenciesOf';
import { placePopup } from '../../lib/stage/placePopup';
import type { MapView } from '../../lib/view/MapView';
import type { PlanePoint } from '../../lib/world/plane';
import { useReading } from '../reading/readingStore';
import type { Opened } from '../../lib/reading/Reading';
import { DetailsDialog } from './DetailsDialog';
import { toLatLng } from './toLatLng';

type Props = { readonly map: MapView; readonly focus: Focus; readonly size: StageSize };

/** What Leaflet's style sheet leaves below a popup for its tip, in CSS pixels. */
const marginBelow = 20;

/** The open details over the map, at their pin or country, placed so that the map stays where it is. */
export function DetailsPopup({ map, focus: { partners }, size }: Props) {
  const leafletMap = useMap();
  const state = useReading();
  const { opened } = state;
  const point = opened && pointOf(opened, map);
  const position = useMemo(() => point && toLatLng(point), [point]);
  const inSight = useMemo(() => map.agencies.flatMap(({ id, point: seat }) => (partners.has(id) ? [toLatLng(seat)] : [])), [map, partners]);
  const [popup, setPopup] = useState<LeafletPopup | null>(null);

  useEffect(
    function putInPlace() {
      if (popup && position) movePopup(popup, position, leafletMap, size, inSight);
    },
    [leafletMap, popup, position, size, inSight],
  );

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
    </Popup>
  );
}

function movePopup(popup: LeafletPopup, position: LatLngTuple, leafletMap: LeafletMap, size: StageSize, inSight: readonly LatLngTuple[]): void {
  const element = popup.getElement();
  if (!element) return;
  leafletMap.panInside(position, { padding: [24, 24], animate: false });
  const pin = leafletMap.latLngToContainerPoint(position);
  const { offsetWidth: width, offsetHeight: height } = element;
  const { left, top, hasTip } = placePopup(pin, { width, height }, size, inSight.map((seat) => leafletMap.latLngToContainerPoint(seat)));
  popup.options.offset = [left + width / 2 - pin.x, top + height + marginBelow - pin.y];
  element.classList.toggle('has-tip', hasTip);
  popup.update();
}

/** Where details belong on the plane: their agency's seat, the first of several, or their country's name. */
function pointOf(opened: Opened, map: MapView): PlanePoint | undefined {
  if ('country' in opened) return map.countries.find(({ code }) => code === opened.country)?.point;
  return agenciesOf(map, opened.agencies)[0]?.point;
}
