import { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

/** Moves the map in one step instead of sliding it, whatever moves it, for readers who asked for less motion: Leaflet has no such option. */
export function StandStill() {
  const leafletMap = useMap();

  useEffect(
    function moveAtOnce() {
      stopSliding(leafletMap);
    },
    [leafletMap],
  );

  return null;
}

function stopSliding(leafletMap: LeafletMap): void {
  leafletMap.panBy = (offset, options) => LeafletMap.prototype.panBy.call(leafletMap, offset, { ...options, animate: false });
}
