import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

type Props = { readonly name: string };

/** Gives Leaflet's own tab stop, where the arrow keys move the map, the role and the name that Leaflet leaves out. */
export function KeyboardName({ name }: Props) {
  const leafletMap = useMap();

  useEffect(
    function nameTheTabStop() {
      const container = leafletMap.getContainer();
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', name);
    },
    [leafletMap, name],
  );

  return null;
}
