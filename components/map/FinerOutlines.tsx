import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { finePaths, gridOf } from '../../lib/world/finePaths';
import { inSlices } from '../timing/inSlices';
import { countriesOf } from './countriesOf';
import { drawFinePaths } from './drawFinePaths';
import { loadFineOutlines } from './loadFineOutlines';
import { isNearerThan } from './planeCrs';

/** Nearer than this, in CSS pixels per plane unit, the overview's whole plane units can be seen as corners. */
const finerFrom = 1.5;

/** Draws finer outlines once the reader comes near enough to see the difference. They stay then; where they don't come, the overview does. */
export function FinerOutlines() {
  const leafletMap = useMap();

  useEffect(
    function drawWhenNear() {
      let isWanted = true;
      async function draw(): Promise<void> {
        if (!isNearerThan(leafletMap.getZoom(), finerFrom)) return;
        leafletMap.off('zoomend', draw);
        try {
          const fineOutlines = await loadFineOutlines();
          const picture = leafletMap.getPane('overlayPane')?.querySelector('.live-world');
          if (!picture) return;
          const lit = [...picture.querySelectorAll<SVGElement>('.lit, .disputed')].flatMap((shape) => countriesOf(shape) ?? []);
          await inSlices(drawFinePaths(picture, finePaths(fineOutlines, lit), gridOf(fineOutlines)), () => isWanted);
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
    [leafletMap],
  );

  return null;
}
