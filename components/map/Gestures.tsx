import { useLayoutEffect } from 'react';
import { useMap } from 'react-leaflet';

type Props = { readonly isFree: boolean };

/**
 * Leaves the wheel and one finger to the article around the map, until the reader frees the map. A mouse drags at once; two
 * fingers, and the wheel with Ctrl or ⌘, move and zoom at any time.
 */
export function Gestures({ isFree }: Props) {
  const leafletMap = useMap();

  useLayoutEffect( // at once, since the next finger may follow at once
    function followPointer() {
      const container = leafletMap.getContainer();
      function setDragging(isOn: boolean): void {
        if (isOn) leafletMap.dragging.enable();
        else leafletMap.dragging.disable();
      }
      function onPointer(event: PointerEvent): void {
        setDragging(isFree || event.pointerType === 'mouse');
      }
      function onWheel(event: WheelEvent): void {
        if (isFree || event.ctrlKey || event.metaKey) leafletMap.scrollWheelZoom.enable();
        else leafletMap.scrollWheelZoom.disable();
      }
      setDragging(isFree);
      container.toggleAttribute('data-free', isFree);
      // Capturing, so that Leaflet's own handlers are on or off before they see the event. Were the wheel's first listener
      // passive, Chromium would not let Leaflet's keep the page from scrolling.
      container.addEventListener('pointerdown', onPointer, { capture: true, passive: true });
      container.addEventListener('wheel', onWheel, { capture: true, passive: false });
      return () => {
        container.removeEventListener('pointerdown', onPointer, { capture: true });
        container.removeEventListener('wheel', onWheel, { capture: true });
      };
    },
    [leafletMap, isFree],
  );

  return null;
}
