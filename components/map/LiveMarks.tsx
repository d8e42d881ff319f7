import { useMemo } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { countryPressed } from '../../lib/arrange/countryPressed';
import { pictureAt, toPlanePoint } from '../../lib/arrange/picturePoint';
import type { Scene } from '../../lib/arrange/Scene';
import type { Focus } from '../../lib/reading/focusOfReading';
import { mostListed } from '../../lib/reading/sliceGroups';
import type { MapView } from '../../lib/view/MapView';
import { close, open, useOpened } from '../reading/readingStore';
import { CountryMarks } from './CountryMarks';
import { LivePins } from './LivePins';
import type { MapWords } from './MapWords';
import { scaleOfZoom } from './planeCrs';
import type { ShownSheet } from './sheetShown';
import { useArrangement } from './useArrangement';

type Props = {
  readonly map: MapView;
  readonly scene: Scene;
  readonly focus: Focus;
  readonly words: MapWords;
  readonly shown: ShownSheet;
  /** CSS pixels per pixel of the sheet before the reader zooms. */
  readonly homeScale: number;
};

/** A country too small to be met is meant by a press so near to it, in CSS pixels. */
const reach = 12;

/** Marks, names and rings on the live map, and what a press on its land opens. */
export function LiveMarks({ map: whole, scene, focus, words, shown, homeScale }: Props) {
  const leafletMap = useMap();
  const opened = useOpened();
  const visible = useMemo(() => (focus.agencies === whole.agencies ? whole : { ...whole, agencies: focus.agencies }), [whole, focus.agencies]);
  const { map, sheet } = useArrangement(visible, scene, shown, homeScale);

  useMapEvents({
    click({ latlng: { lng: x, lat: y }, originalEvent: { target } }) {
      const picture = pictureAt(sheet, [x, y]);
      const country = picture && countryPressed(scene.countries, toPlanePoint(picture, [x, y]), reach / scaleOfZoom(leafletMap.getZoom()) / picture.scale);
      if (country) open({ country });
      // A link in the popup that opened something else is gone by now: its press was none beside the popup.
      else if (opened && target instanceof Node && target.isConnected) close();
    },
  });

  return (
    <>
      <CountryMarks countries={map.countries} names={sheet.names} focus={focus} />
      <LivePins map={map} marks={sheet.marks} focus={focus} words={words} isCrowded={whole.agencies.length > mostListed} />
    </>
  );
}
