import { SVGOverlay, type Handler } from 'leaflet';
import { useEffect, type RefObject } from 'react';
import { useMap } from 'react-leaflet';
import type { MapView } from '../../lib/view/MapView';
import { open } from '../reading/readingStore';
import { toLatLng } from './toLatLng';

type Props = { readonly figure: RefObject<HTMLElement | null>; readonly plane: MapView['plane'] };

/**
 * The drawn world as a Leaflet layer. It is a copy of the very element that the page came with: nothing is fetched or drawn
 * anew, and React, which owns the original, never misses it.
 */
export function PictureLayer({ figure, plane }: Props) {
  const leafletMap = useMap();

  useEffect(
    function addPicture() {
      const picture = figure.current?.querySelector<SVGElement>('.plane .world')?.cloneNode(true);
      if (!(picture instanceof SVGElement)) return;
      const layer = new SVGOverlay(picture, [toLatLng([0, 0]), toLatLng([plane.width, plane.height])], { className: 'live-world' });
      picture.addEventListener('click', function openCountry(event) {
        event.preventDefault();
        const country = event.target instanceof Element && event.target.closest<SVGElement>('[data-country]')?.dataset.country;
        const endedDrag = (leafletMap.dragging as Handler & { moved(): boolean }).moved(); // missing in the types
        if (!country || endedDrag) return;
        event.stopPropagation(); // else the map takes the click as one beside the popup, and closes it
        open({ country });
      });
      layer.addTo(leafletMap);
      return () => {
        layer.remove();
      };
    },
    [leafletMap, figure, plane],
  );

  return null;
}
