import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { finePaths, gridOf } from '../../lib/world/finePaths';
import type { MapView } from '../../lib/view/MapView';
import { inSlices } from '../timing/inSlices';
import { drawFinePaths } from './drawFinePaths';
import { loadFineOutlines } from './loadFineOutlines';
import { isNearerThan } from './planeCrs';

type Props = { readonly participants: MapView['participants'] };

/** Nearer than this, in CSS pixels per plane unit, the overview's whole plane units can be seen as corners. */
const finerFrom = 1.5;

/** Draws finer outlines once the reader comes near enough to see the difference. They stay then; where they don't come, the overview does. */
export function FinerOutlines({ participants }: Props) {
  const leafletMap = useMap();

  useEffect(
    function drawWhenNear() {
      let isWanted = true;
      async function draw(): Promise<void> {
        if (!isNearerThan(leafletMap.getZoom(), finerFrom)) return;
        leafletMap.off('zoomend', draw);
        try {
          const fineOutlines = await loadFineOutlines();
          const lit = participants.map(({ code }) => code);
          const pieces = await inSlices(finePaths(fineOutlines, lit), () => isWanted);
          const picture = leafletMap.getPane('overlayPane')?.querySelector('.live-world');
          if (isWanted && pieces && picture) drawFinePaths(picture, pieces, gridOf(fineOutlines));
        } catch {
          if (isWanted) leafletMap.on('zoomend', draw); // the network failed: the next zoom tries again
        }
      }
      leafletMap.on('zoomend', draw);
      void draw();
      return () => {
        isWanted = false;
        leafletMap.off('zoomend', draw);
      };
    },
    [leafletMap, participants],
  );

  return null;
}
