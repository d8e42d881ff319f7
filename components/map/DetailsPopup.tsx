import { useMemo } from 'react';
import { Popup } from 'react-leaflet';
import type { StageSize } from '../../lib/stage/fitBox';
import type { MapView } from '../../lib/view/MapView';
import type { PlanePoint } from '../../lib/world/plane';
import { useOpened } from '../address/openedStore';
import type { Opened } from '../address/Opened';
import { DetailsDialog } from './DetailsDialog';
import type { MapWords } from './MapWords';
import { toLatLng } from './toLatLng';

type Props = { readonly map: MapView; readonly words: MapWords; readonly linked: boolean; readonly size: StageSize };

/** The open details over the map, at their pin or country. */
export function DetailsPopup({ map, words, linked, size }: Props) {
  const state = useOpened();
  const { opened } = state;
  const point = opened && pointOf(opened, map);
  const position = useMemo(() => point && toLatLng(point), [point]);
  if (!opened || !position) return null;
  return (
    <Popup
      key={JSON.stringify(opened)}
      position={position}
      offset={[0, -8]}
      minWidth={240}
      maxWidth={320}
      maxHeight={size.height - 64}
      autoPanPadding={[16, 16]}
      closeButton={false}
      closeOnEscapeKey={false}
      closeOnClick={false}
      autoClose={false}
    >
      <DetailsDialog state={{ ...state, opened }} map={map} words={words} linked={linked} />
    </Popup>
  );
}

/** Where details belong on the plane: their agency's seat, the first of several, or their country's name. */
function pointOf(opened: Opened, map: MapView): PlanePoint | undefined {
  if ('country' in opened) return map.countries.find(({ code }) => code === opened.country)?.point;
  return map.agencies.find(({ id }) => opened.agencies.includes(id))?.point;
}
