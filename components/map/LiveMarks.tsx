import { useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Focus } from '../../lib/reading/focusOfReading';
import { mostListed } from '../../lib/reading/sliceGroups';
import { arrangePlane, type Arrangement } from '../../lib/stage/arrange';
import { arrangeTier } from '../../lib/stage/arrangeTiers';
import type { StageView } from '../../lib/stage/fitBox';
import type { Tier } from '../../lib/stage/tiers';
import type { MapView } from '../../lib/view/MapView';
import { close, useOpened } from '../reading/readingStore';
import { CityNames } from './CityNames';
import { CountryMarks } from './CountryMarks';
import { LivePins } from './LivePins';
import type { MapWords } from './MapWords';
import { isNearerThan, scaleOfZoom, zoomOfScale } from './planeCrs';

type Props = { readonly map: MapView; readonly focus: Focus; readonly words: MapWords; readonly home: StageView; readonly tier: Tier };

/** Pins, names and rings on the live map: as on the picture until the reader zooms, then arranged anew for each zoom. */
export function LiveMarks({ map: whole, focus, words, home, tier }: Props) {
  const leafletMap = useMap();
  const opened = useOpened();
  const map = useMemo(() => (focus.agencies === whole.agencies ? whole : { ...whole, agencies: focus.agencies }), [whole, focus.agencies]);
  const [zoom, setZoom] = useState(() => leafletMap.getZoom());
  const arrangement = useMemo((): Arrangement => {
    const isHome = Math.abs(zoom - zoomOfScale(home.scale)) < 0.01;
    return isHome ? arrangeTier(map, tier) : arrangePlane(map, scaleOfZoom(zoom));
  }, [map, zoom, home, tier]);

  useMapEvents({
    click({ originalEvent: { target } }) {
      // A link in the popup that opened something else is gone by now: its press was none beside the popup.
      if (opened && target instanceof Node && target.isConnected) close();
    },
    zoomend() {
      setZoom(leafletMap.getZoom());
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
