import { DomEvent } from 'leaflet';
import { useEffect, useMemo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Marker } from 'react-leaflet';
import type { PlanePoint } from '../../lib/world/plane';
import { ElementIcon } from './ElementIcon';
import { toLatLng } from './toLatLng';

type Props = { readonly point: PlanePoint; readonly layer: 'pin' | 'name' | 'ring'; readonly children: ReactNode };

/** How far each kind of mark is raised over the others, in Leaflet's own unit: names never lie over pins. */
const raised = { ring: -2000, name: -1000, pin: 0 } as const;

/**
 * React elements at a point of the map. The marker itself is inert: what is inside it has its own roles, keys and clicks, and
 * stays the same element while the map moves, so that the focus stays where it is.
 */
export function ElementMarker({ point, layer, children }: Props) {
  const holder = useMemo(() => {
    const element = document.createElement('div');
    element.className = 'live-mark';
    return element;
  }, []);
  const position = useMemo(() => toLatLng(point), [point]);
  const icon = useMemo(() => new ElementIcon(holder), [holder]);

  useEffect(
    function keepClicksFromTheMap() {
      // On the holder, which React listens on too; a press must neither close a popup nor zoom, and dragging still works.
      DomEvent.on(holder, 'click dblclick', DomEvent.stopPropagation);
      return () => {
        DomEvent.off(holder, 'click dblclick', DomEvent.stopPropagation);
      };
    },
    [holder],
  );

  return (
    <>
      <Marker position={position} icon={icon} interactive={false} keyboard={false} zIndexOffset={raised[layer]} />
      {createPortal(children, holder)}
    </>
  );
}
