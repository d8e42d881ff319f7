import { SVGOverlay } from 'leaflet';
import { useEffect, type RefObject } from 'react';
import { useMap } from 'react-leaflet';
import type { MapSheet } from '../../lib/arrange/MapSheet';
import { toLatLng } from './toLatLng';

type Props = { readonly figure: RefObject<HTMLElement | null>; readonly sheet: MapSheet };

/**
 * The pictures as a Leaflet layer. They use the very outlines that the page came with, and the same rules put them in their places: nothing is fetched
 * or drawn anew, and what becomes finer or stands back on the page does so here.
 */
export function PictureLayer({ figure, sheet: { width, height } }: Props) {
  const leafletMap = useMap();

  useEffect(
    function addPictures() {
      const pictures = figure.current?.querySelector('.sheet .views')?.cloneNode(true);
      if (!(pictures instanceof HTMLElement)) return;
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      use.setAttribute('href', '#World');
      pictures.querySelector('.world')?.replaceChildren(use);
      // Leaflet moves and sizes whatever element it is given; its types know SVG alone.
      const layer = new SVGOverlay(pictures as unknown as SVGElement, [toLatLng([0, 0]), toLatLng([width, height])], { className: 'live-world' });
      layer.addTo(leafletMap);
      return () => {
        layer.remove();
      };
    },
    [leafletMap, figure, width, height],
  );

  return null;
}
