import type { Map as LeafletMap } from 'leaflet';
import type { RefObject } from 'react';
import type { StageView } from '../../lib/stage/fitBox';
import { ControlButton } from './ControlButton';
import { FullScreenButton } from './FullScreenButton';
import type { MapWords } from './MapWords';
import { PanButtons } from './PanButtons';
import { isNearerThan, zoomOfScale } from './planeCrs';
import { toLatLng } from './toLatLng';
import { useZoom } from './useZoom';

type Props = {
  readonly leafletMap: LeafletMap;
  readonly words: MapWords;
  readonly home: StageView;
  readonly figure: RefObject<HTMLElement | null>;
  readonly isFree: boolean;
  readonly onFree: (isFree: boolean) => void;
};

/**
 * Buttons for what fingers and wheels do: nearer, farther, the whole map, to each side, and whether one finger and the wheel move it. Those
 * that move it come once the reader has zoomed in: before, all that belongs to the operation is in view.
 */
export function MapControls({ leafletMap, words, home, figure, isFree, onFree }: Props) {
  const isNear = isNearerThan(useZoom(leafletMap), home.scale);
  return (
    <>
      <div className="map-controls over-map">
        <ControlButton name={words.map.zoomIn} sign="M8 3v10M3 8h10" onPress={() => leafletMap.zoomIn(1)} />
        <ControlButton name={words.map.zoomOut} sign="M3 8h10" onPress={() => leafletMap.zoomOut(1)} />
        <ControlButton
          name={words.map.home}
          sign="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
          onPress={() => leafletMap.setView(toLatLng(home.centre), zoomOfScale(home.scale))}
        />
      </div>
      {isNear && <PanButtons leafletMap={leafletMap} words={words} />}
      <button type="button" className="map-free over-map" aria-pressed={isFree} title={words.map.moveFreelyHint} onClick={() => onFree(!isFree)}>
        {words.map.moveFreely}
      </button>
      <FullScreenButton figure={figure} words={words} />
    </>
  );
}
