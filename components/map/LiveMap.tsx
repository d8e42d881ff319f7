import 'leaflet/dist/leaflet.css';
import '../styles/live.css';
import '../styles/controls.css';
import '../styles/mapHint.css';
import '../styles/foundNote.css';
import '../styles/story.css';
import type { Map as LeafletMap } from 'leaflet';
import { memo, useEffect, useMemo, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { MapContainer } from 'react-leaflet';
import type { Focus } from '../../lib/reading/focusOfReading';
import type { MapSheet } from '../../lib/arrange/MapSheet';
import { fitBox, type StageSize, type StageView } from '../../lib/stage/fitBox';
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
import { sceneOnPage } from './sceneOnPage';
import { sheetShown } from './sheetShown';
import { toLatLng } from './toLatLng';

/** The nearest a reader can go, in CSS pixels per plane unit: the finer outlines hold no more. Where a picture is that near already, a little nearer. */
const largestScale = 20;
const nearer = 3;

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
  const [scene] = useState(() => sceneOnPage(map));
  const shown = useMemo(() => figure.current && sheetShown(figure.current, map.sheets, (sheet) => homeOf(sheet, size).scale), [figure, map, size]);
  const home = useMemo(() => shown && homeOf(shown.sheet, size), [shown, size]);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [leafletMap, setLeafletMap] = useState<LeafletMap | null>(null);
  const [isFree, setFree] = useState(false);

  useEffect(
    function respectStillness() {
      if (leafletMap && isStill) moveAtOnce(leafletMap);
    },
    [leafletMap, isStill],
  );

  const tools = figure.current?.querySelector('.map-tools');
  if (!shown || !home) return null;
  const { sheet } = shown;
  const furthest = Math.max(nearer * home.scale, largestScale / Math.max(...sheet.pictures.map(({ scale }) => scale)));
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
      maxZoom={zoomOfScale(furthest)}
      maxBounds={boundsOf(sheet, home, size, home.scale)}
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
        <PictureLayer figure={figure} sheet={sheet} />
        <HomeView home={home} size={size} sheet={sheet} />
        <LiveMarks map={map} scene={scene} focus={focus} words={words} shown={shown} homeScale={home.scale} />
        <>
          <FitToReading map={map} sheet={sheet} home={home} size={size} />
          <FinerOutlines from={1.4 * home.scale} />
          <KeyboardName name={words.map.keys} />
          <Gestures isFree={isFree} />
          {hasPopup && <DetailsPopup sheet={sheet} focus={focus} size={size} />}
        </>
        <OnceDrawn onDrawn={onReady} />
      </InTurn>
    </MapContainer>
    {/* Beside Leaflet's element, not in it: their presses are none of the map's. */}
    {leafletMap && tools && createPortal(<MapControls leafletMap={leafletMap} words={words} sheet={sheet} home={home} figure={figure} isFree={isFree} onFree={setFree} />, tools)}
    {leafletMap && <GestureHint leafletMap={leafletMap} words={words} isFree={isFree} />}
    </>
  );
});

/** The whole sheet, in the middle of its stage, as the picture's rules put it there. */
function homeOf({ width, height }: MapSheet, size: StageSize): StageView {
  return fitBox({ x0: 0, y0: 0, x1: width, y1: height }, size);
}
