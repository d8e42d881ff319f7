import type { Map as LeafletMap } from 'leaflet';
import type { StageView } from '../../lib/stage/fitBox';
import type { MapWords } from './MapWords';
import { zoomOfScale } from './planeCrs';
import { toLatLng } from './toLatLng';

type Props = {
  readonly leafletMap: LeafletMap;
  readonly words: MapWords;
  readonly home: StageView;
  readonly isFree: boolean;
  readonly onFree: (isFree: boolean) => void;
};

/** Buttons for what fingers and wheels do: nearer, farther, the whole map, and whether one finger and the wheel move it. */
export function MapControls({ leafletMap, words, home, isFree, onFree }: Props) {
  return (
    <>
      <div className="map-controls">
        <button type="button" aria-label={words.map.zoomIn} title={words.map.zoomIn} onClick={() => leafletMap.zoomIn(1)}>
          <ControlSign path="M8 3v10M3 8h10" />
        </button>
        <button type="button" aria-label={words.map.zoomOut} title={words.map.zoomOut} onClick={() => leafletMap.zoomOut(1)}>
          <ControlSign path="M3 8h10" />
        </button>
        <button
          type="button"
          aria-label={words.map.home}
          title={words.map.home}
          onClick={() => leafletMap.setView(toLatLng(home.centre), zoomOfScale(home.scale))}
        >
          <ControlSign path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </button>
      </div>
      <button type="button" className="map-free" aria-pressed={isFree} title={words.map.moveFreelyHint} onClick={() => onFree(!isFree)}>
        {words.map.moveFreely}
      </button>
    </>
  );
}

function ControlSign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
