import { useLayoutEffect, useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { arrangingZoomed } from '../../lib/arrange/arrangeZoomed';
import type { MapSheet } from '../../lib/arrange/MapSheet';
import type { Scene } from '../../lib/arrange/Scene';
import type { MapView } from '../../lib/view/MapView';
import { inSlices } from '../timing/inSlices';
import { isNearerThan, scaleOfZoom } from './planeCrs';
import type { ShownSheet } from './sheetShown';

/** An arrangement, and of what: the map, and Leaflet's zoom. */
type Arranged = { readonly map: MapView; readonly zoom: number; readonly sheet: MapSheet };

/**
 * What stands on the live map: as on the picture until the reader zooms, then arranged anew for each zoom. It follows map and zoom a little later;
 * what it is of comes with it.
 *
 * @param homeScale CSS pixels per pixel of the sheet before the reader zooms.
 */
export function useArrangement(map: MapView, scene: Scene, { sheet, unit }: ShownSheet, homeScale: number): Arranged {
  const leafletMap = useMap();
  const [zoom, setZoom] = useState(() => leafletMap.getZoom());
  const atHome = useMemo(() => withAgencies(sheet, map), [sheet, map]);
  const [zoomed, setZoomed] = useState<Arranged>();

  useMapEvents({
    zoomend() {
      setZoom(leafletMap.getZoom());
    },
  });

  useLayoutEffect( // in the same frame where it takes no longer than a slice
    function arrangeAnew() {
      if (!isNearerThan(zoom, homeScale)) return;
      let isWanted = true;
      void inSlices(arrangingZoomed(map, scene, sheet, scaleOfZoom(zoom) / unit), () => isWanted).then((made) => {
        if (isWanted && made) setZoomed({ map, zoom, sheet: made });
      });
      return () => {
        isWanted = false;
      };
    },
    [map, scene, zoom, sheet, unit, homeScale],
  );

  return zoomed && isNearerThan(zoom, homeScale) ? zoomed : { map, zoom, sheet: atHome };
}

/** The sheet with the marks of the agencies that are shown. */
function withAgencies(sheet: MapSheet, { agencies }: MapView): MapSheet {
  const shown = new Set(agencies.map(({ id }) => id));
  const marks = sheet.marks.flatMap((mark) => {
    const ids = mark.ids.filter((id) => shown.has(id));
    return ids.length === 0 ? [] : ids.length === mark.ids.length ? [mark] : [{ ...mark, ids }];
  });
  return { ...sheet, marks };
}
