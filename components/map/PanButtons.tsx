import type { Map as LeafletMap } from 'leaflet';
import { ControlButton } from './ControlButton';
import type { MapWords } from './MapWords';

type Props = { readonly leafletMap: LeafletMap; readonly words: MapWords };

/** How far a press moves the map, as a share of the stage: what was at the edge is then well inside. */
const share = 0.4;

/** Moves the map without dragging it, as far as there is something to see. */
export function PanButtons({ leafletMap, words: { map } }: Props) {
  function move(right: number, down: number): void {
    const { x, y } = leafletMap.getSize();
    leafletMap.panTo(leafletMap.containerPointToLatLng([x * (0.5 + right * share), y * (0.5 + down * share)]));
  }
  return (
    <div className="map-pan over-map" role="group" aria-label={map.move}>
      <ControlButton className="pan-up" name={map.moveUp} sign="M8 13V3M4 7l4-4 4 4" onPress={() => move(0, -1)} />
      <ControlButton className="pan-left" name={map.moveLeft} sign="M13 8H3M7 4L3 8l4 4" onPress={() => move(-1, 0)} />
      <ControlButton className="pan-down" name={map.moveDown} sign="M8 3v10M4 9l4 4 4-4" onPress={() => move(0, 1)} />
      <ControlButton className="pan-right" name={map.moveRight} sign="M3 8h10M9 4l4 4-4 4" onPress={() => move(1, 0)} />
    </div>
  );
}
