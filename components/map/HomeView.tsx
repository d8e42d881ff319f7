import { useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { StageSize, StageView } from '../../lib/stage/fitBox';
import { zoomOfScale } from './planeCrs';
import { toLatLng } from './toLatLng';

type Props = { readonly home: StageView; readonly size: StageSize };

/** Keeps the map's first view fitted to its stage for as long as the reader hasn't moved it, and its size true after that. */
export function HomeView({ home, size }: Props) {
  const leafletMap = useMap();
  const isMoved = useRef(false);
  const isFitting = useRef(false);

  useMapEvents({
    movestart() {
      if (!isFitting.current) isMoved.current = true;
    },
  });

  useEffect(
    function fitToStage() {
      isFitting.current = true;
      leafletMap.invalidateSize({ animate: false, pan: isMoved.current });
      leafletMap.setMinZoom(zoomOfScale(home.scale) - 0.5);
      if (!isMoved.current) leafletMap.setView(toLatLng(home.centre), zoomOfScale(home.scale), { animate: false });
      isFitting.current = false;
    },
    [leafletMap, home, size],
  );

  return null;
}
