import { latLngBounds, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { StageSize, StageView } from '../../lib/stage/fitBox';
import type { MapView } from '../../lib/view/MapView';
import { boundsOf } from './boundsOf';
import { scaleOfZoom, zoomOfScale } from './planeCrs';
import { toLatLng } from './toLatLng';

type Props = { readonly home: StageView; readonly size: StageSize; readonly plane: MapView['plane'] };

/** Keeps the map's first view fitted to its stage for as long as the reader hasn't moved it, and its size and limits true after that. */
export function HomeView({ home, size, plane }: Props) {
  const leafletMap = useMap();
  const isMoved = useRef(false);
  const isFitting = useRef(false);

  useMapEvents({
    movestart() {
      if (!isFitting.current) isMoved.current = true;
    },
    zoomend() {
      setLimits(leafletMap, home, size, plane);
    },
  });

  useEffect(
    function fitToStage() {
      isFitting.current = true;
      setLimits(leafletMap, home, size, plane);
      // Leaflet hears of a move's end later, which setView then calls off: at once, it would slide the map into its limits, and the slide would go on after setView.
      leafletMap.invalidateSize({ animate: false, pan: isMoved.current, debounceMoveend: !isMoved.current });
      if (!isMoved.current) leafletMap.setView(toLatLng(home.centre), zoomOfScale(home.scale), { animate: false });
      isFitting.current = false;
    },
    [leafletMap, home, size, plane],
  );

  return null;
}

/** Written into the options, since Leaflet's setters would at once move a map that isn't fitted yet. */
function setLimits(leafletMap: LeafletMap, home: StageView, size: StageSize, plane: MapView['plane']): void {
  leafletMap.options.minZoom = zoomOfScale(home.scale) - 0.5;
  leafletMap.options.maxBounds = latLngBounds(boundsOf(plane, home, size, scaleOfZoom(leafletMap.getZoom())));
}
