import type { Map as LeafletMap } from 'leaflet';
import { shiftClear } from '../../lib/stage/shiftClear';
import type { PlanePoint } from '../../lib/world/plane';
import { boxesOver } from './boxesOver';
import { toLatLng } from './toLatLng';

/** Moves the map as little as it takes for a pin to be whole on the stage, and under none of the buttons over the map. */
export function keepPinClear(leafletMap: LeafletMap, point: PlanePoint): void {
  const container = leafletMap.getContainer();
  const { x, y } = leafletMap.latLngToContainerPoint(toLatLng(point));
  const size = leafletMap.getSize();
  const shift = shiftClear([x, y], boxesOver(container), { width: size.x, height: size.y });
  if (shift?.every((distance) => distance === 0)) return;
  // The browser has scrolled to where the pin was, perhaps far from the map.
  container.scrollTo(0, 0);
  container.scrollIntoView({ block: 'nearest' });
  if (shift) leafletMap.panTo(leafletMap.containerPointToLatLng([size.x / 2 - shift[0], size.y / 2 - shift[1]]));
  else leafletMap.panInside(toLatLng(point), { padding: [20, 20] });
}
