import type { Map as LeafletMap } from 'leaflet';
import { shiftClear } from '../../lib/stage/shiftClear';
import { boxesOver } from './boxesOver';

/** Moves the map as little as it takes for a mark to be whole on the stage, and under none of the buttons over the map. */
export function keepPinClear(leafletMap: LeafletMap, pin: Element): void {
  const container = leafletMap.getContainer();
  container.scrollTo(0, 0); // the browser has scrolled to where the mark was, perhaps far from the map
  const { left, top } = container.getBoundingClientRect();
  const box = pin.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2 - left, (box.top + box.bottom) / 2 - top];
  const size = leafletMap.getSize();
  const shift = shiftClear([x, y], boxesOver(container), { width: size.x, height: size.y });
  if (shift?.every((distance) => distance === 0)) return;
  container.scrollIntoView({ block: 'nearest' });
  if (shift) leafletMap.panTo(leafletMap.containerPointToLatLng([size.x / 2 - shift[0], size.y / 2 - shift[1]]));
  else leafletMap.panInside(leafletMap.containerPointToLatLng([x, y]), { padding: [20, 20] });
}
