import type { Popup as LeafletPopup } from 'leaflet';
import { useMemo, useState } from 'react';
import { Popup } from 'react-leaflet';
import type { StageSize } from '../../lib/stage/fitBox';
import type { Focus } from '../../lib/reading/focusOfReading';
import type { MapSheet } from '../../lib/arrange/MapSheet';
import { useReading } from '../reading/readingStore';
import type { Opened } from '../../lib/reading/Reading';
import { DetailsDialog } from './DetailsDialog';
import { PopupInPlace } from './PopupInPlace';
import { toLatLng } from './toLatLng';

type Props = { readonly sheet: MapSheet; readonly focus: Focus; readonly size: StageSize };

/** The open details over the map, at their pin or country, placed so that the map stays where it is. */
export function DetailsPopup({ sheet, focus: { partners }, size }: Props) {
  const state = useReading();
  const { opened } = state;
  const point = opened && pointOf(opened, sheet);
  const position = useMemo(() => point && toLatLng(point), [point]);
  const inSight = useMemo(() => sheet.marks.flatMap(({ ids, at }) => (ids.some((id) => partners.has(id)) ? [toLatLng(at)] : [])), [sheet, partners]);
  const [popup, setPopup] = useState<LeafletPopup | null>(null);

  if (!opened || !position) return null;
  return (
    <Popup
      key={JSON.stringify(opened)}
      ref={setPopup}
      position={position}
      minWidth={240}
      maxWidth={320}
      autoPan={false}
      closeButton={false}
      closeOnEscapeKey={false}
      closeOnClick={false}
      autoClose={false}
    >
      <DetailsDialog state={{ ...state, opened }} />
      <PopupInPlace popup={popup} position={position} size={size} inSight={inSight} />
    </Popup>
  );
}

/** Where details belong on the sheet, in its pixels: at their agency's seat, the first of several, or at their country. */
function pointOf(opened: Opened, { marks, names }: MapSheet): readonly [number, number] | undefined {
  if ('country' in opened) return names.find(({ code }) => code === opened.country)?.at;
  const [first = ''] = opened.agencies;
  return marks.find(({ ids }) => ids.includes(first))?.at;
}
