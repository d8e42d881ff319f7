import type { LatLngTuple, Map as LeafletMap, Popup as LeafletPopup } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { StageSize } from '../../lib/stage/fitBox';
import { placePopup } from '../../lib/stage/placePopup';
import { boxesOver } from './boxesOver';

type Props = {
  readonly popup: LeafletPopup | null;
  readonly position: LatLngTuple;
  readonly size: StageSize;
  readonly inSight: readonly LatLngTuple[];
};

/** What Leaflet's style sheet leaves below a popup for its tip, in CSS pixels. */
const marginBelow = 20;

/** Within a popup: places it so that the map stays where it is. Being one of the contents, it can't measure the popup before they are there. */
export function PopupInPlace({ popup, position, size, inSight }: Props) {
  const leafletMap = useMap();

  useEffect(
    function putInPlace() {
      if (popup) movePopup(popup, position, leafletMap, size, inSight);
    },
    [leafletMap, popup, position, size, inSight],
  );

  return null;
}

function movePopup(popup: LeafletPopup, position: LatLngTuple, leafletMap: LeafletMap, size: StageSize, inSight: readonly LatLngTuple[]): void {
  const element = popup.getElement();
  if (!element) return;
  leafletMap.panInside(position, { padding: [24, 24], animate: false });
  const pin = leafletMap.latLngToContainerPoint(position);
  // Leaflet has set the width for what the popup held before, and this the height.
  element.style.removeProperty('--popup-height');
  popup.update();
  const [width, wholeHeight] = [element.offsetWidth, element.offsetHeight];
  const neighbours = { inSight: inSight.map((seat) => leafletMap.latLngToContainerPoint(seat)), over: boxesOver(leafletMap.getContainer()) };
  const { left, top, height, hasTip } = placePopup(pin, { width, height: wholeHeight }, size, neighbours);
  if (height < wholeHeight) element.style.setProperty('--popup-height', `${height}px`);
  popup.options.offset = [left + width / 2 - pin.x, top + height + marginBelow - pin.y];
  element.classList.toggle('has-tip', hasTip);
  popup.update();
}
