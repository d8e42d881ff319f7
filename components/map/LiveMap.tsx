import 'leaflet/dist/leaflet.css';
import '../styles/live.css';
import '../styles/controls.css';
import '../styles/mapHint.css';
import '../styles/foundNote.css';
import '../styles/story.css';
import type { Map as LeafletMap } from 'leaflet';
import { memo, useEffect, useMemo, useState, type RefObject } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Focus } from '../../lib/reading/focusOfReading';
import { fitBox, type StageSize } from '../../lib/stage/fitBox';
import { tierOf } from '../../lib/stage/tiers';
import type { MapView } from '../../lib/view/MapView';
import { InTurn } from '../timing/InTurn';
import { boundsOf } from './boundsOf';
import { DetailsPopup } from './DetailsPopup';
import { FinerOutlines } from './FinerOutlines';
import { FitToReading } from './FitToReading';
import { GestureHint } from './GestureHint';
import { Gestures } from './Gestures';
import { HomeView } from './HomeView';
import { KeyboardName } from './KeyboardName';
import { LiveMarks } from './LiveMarks';
import { MapControls } from './MapControls';
import type { MapWords } from './MapWords';
import { moveAtOnce } from './moveAtOnce';
import { OnceDrawn } from './OnceDrawn';
import { PictureLayer } from './PictureLayer';
import { planeCrs, zoomOfScale } from './planeCrs';
import { toLatLng } from './toLatLng';

/** The nearest a reader can go, in CSS pixels per plane unit: the finer outlines hold no more. */
const largestScale = 16;

type Props = {
  readonly map: MapView;
  readonly words: MapWords;
  readonly focus: Focus;
  readonly size: StageSize;
  readonly hasPopup: boolean;
  readonly figure: RefObject<HTMLElement | null>;
  readonly onReady: () => void;
};

/** The Leaflet map, which begins where the picture stands: same outlines, same pins, same part of the world. */
export const LiveMap = memo(function LiveMap({ map, focus, words, size, hasPopup, figure, onReady }: Props) {
  const tier = tierOf(size);
  const home = useMemo(() => fitBox(map.frames[tier.frame], size), [map, tier, size]);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [leafletMap, setLeafletMap] = useState<LeafletMap | null>(null);
  const [isFree, setFree] = useState(false);

  useEffect(
    function respectStillness() {
      if (leafletMap && isStill) moveAtOnce(leafletMap);
    },
    [leafletMap, isStill],
  );

  return (
    <>
    <MapContainer
      ref={setLeafletMap}
      className="live"
      crs={planeCrs}
      center={toLatLng(home.centre)}
      zoom={zoomOfScale(home.scale)}
      zoomSnap={0}
      minZoom={zoomOfScale(home.scale) - 0.5}
      maxZoom={zoomOfScale(largestScale)}
      maxBounds={boundsOf(map.plane, home, size, home.scale)}
      zoomControl={false}
      attributionControl={false}
      trackResize={false /* HomeView does */}
      scrollWheelZoom={false}
      boxZoom={false}
      zoomAnimation={!isStill}
      fadeAnimation={false}
      markerZoomAnimation={!isStill}
      inertia={!isStill}
    >
      <InTurn>
        <PictureLayer figure={figure} plane={map.plane} />
        <HomeView home={home} size={size} plane={map.plane} />
        <LiveMarks map={map} focus={focus} words={words} home={home} tier={tier} />
        <>
          <FitToReading map={map} home={home} size={size} />
          <FinerOutlines />
          <KeyboardName name={words.map.keys} />
          <Gestures isFree={isFree} />
          {hasPopup && <DetailsPopup map={map} focus={focus} size={size} />}
        </>
        <OnceDrawn onDrawn={onReady} />
      </InTurn>
    </MapContainer>
    {/* Beside Leaflet's element, not in it: their presses are none of the map's. */}
    {leafletMap && (
      <InTurn>
        <MapControls leafletMap={leafletMap} words={words} home={home} figure={figure} isFree={isFree} onFree={setFree} />
        <GestureHint leafletMap={leafletMap} words={words} isFree={isFree} />
      </InTurn>
    )}
    </>
  );
});
