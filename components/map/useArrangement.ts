import { useLayoutEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { arrangingPlane, type Arrangement } from '../../lib/stage/arrange';
import { arrangingTier } from '../../lib/stage/arrangeTiers';
import type { StageView } from '../../lib/stage/fitBox';
import type { Tier } from '../../lib/stage/tiers';
import { finish } from '../../lib/steps/finish';
import type { MapView } from '../../lib/view/MapView';
import { inSlices } from '../timing/inSlices';
import { scaleOfZoom, zoomOfScale } from './planeCrs';

/** An arrangement, and of what: the map, and Leaflet's zoom. */
type Arranged = { readonly map: MapView; readonly zoom: number; readonly arrangement: Arrangement };

/**
 * What stands on the live map: as on the picture until the reader zooms, then arranged anew for each zoom. Of very many agencies it follows map and zoom a little
 * later; what it is of comes with it.
 */
export function useArrangement(map: MapView, home: StageView, tier: Tier): Arranged {
  const leafletMap = useMap();
  const [zoom, setZoom] = useState(() => leafletMap.getZoom());
  const [arranged, setArranged] = useState((): Arranged => ({ map, zoom, arrangement: finish(arrangingAt(map, zoom, home, tier)) }));

  useMapEvents({
    zoomend() {
      setZoom(leafletMap.getZoom());
    },
  });

  useLayoutEffect( // in the same frame where it takes no longer than a slice
    function arrangeAnew() {
      let isWanted = true;
      void inSlices(arrangingAt(map, zoom, home, tier), () => isWanted).then((arrangement) => {
        if (isWanted && arrangement) setArranged({ map, zoom, arrangement });
      });
      return () => {
        isWanted = false;
      };
    },
    [map, zoom, home, tier],
  );

  return arranged;
}

function arrangingAt(map: MapView, zoom: number, home: StageView, tier: Tier): Generator<void, Arrangement> {
  const isHome = Math.abs(zoom - zoomOfScale(home.scale)) < 0.01;
  return isHome ? arrangingTier(map, tier) : arrangingPlane(map, scaleOfZoom(zoom));
}
