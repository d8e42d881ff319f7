import { useMemo } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { Focus } from '../../lib/reading/focusOfReading';
import { mostListed } from '../../lib/reading/sliceGroups';
import type { StageView } from '../../lib/stage/fitBox';
import type { Tier } from '../../lib/stage/tiers';
import type { MapView } from '../../lib/view/MapView';
import { close, useOpened } from '../reading/readingStore';
import { CityNames } from './CityNames';
import { CountryMarks } from './CountryMarks';
import { LivePins } from './LivePins';
import type { MapWords } from './MapWords';
import { isNearerThan, scaleOfZoom } from './planeCrs';
import { useArrangement } from './useArrangement';

type Props = { readonly map: MapView; readonly focus: Focus; readonly words: MapWords; readonly home: StageView; readonly tier: Tier };

/** Pins, names and rings on the live map. */
export function LiveMarks({ map: whole, focus, words, home, tier }: Props) {
  const opened = useOpened();
  const shown = useMemo(() => (focus.agencies === whole.agencies ? whole : { ...whole, agencies: focus.agencies }), [whole, focus.agencies]);
  const { map, zoom, arrangement } = useArrangement(shown, home, tier);

  useMapEvents({
    click({ originalEvent: { target } }) {
      // A link in the popup that opened something else is gone by now: its press was none beside the popup.
      if (opened && target instanceof Node && target.isConnected) close();
    },
  });

  return (
    <>
      <CountryMarks countries={map.countries} labels={arrangement.labels} rings={arrangement.rings} />
      {isNearerThan(zoom, home.scale) && <CityNames map={map} arrangement={arrangement} scale={scaleOfZoom(zoom)} />}
      <LivePins map={map} groups={arrangement.groups} focus={focus} words={words} isCrowded={whole.agencies.length > mostListed} />
    </>
  );
}
