import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useSyncExternalStore } from 'react';

/** A map's zoom, after each change. */
export function useZoom(leafletMap: LeafletMap): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      leafletMap.on('zoomend', listener);
      return () => {
        leafletMap.off('zoomend', listener);
      };
    },
    [leafletMap],
  );
  return useSyncExternalStore(subscribe, () => leafletMap.getZoom());
}
