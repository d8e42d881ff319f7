'use client';

import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { arrangeTiers } from '../../lib/stage/arrangeTiers';
import type { MapView } from '../../lib/view/MapView';
import type { Opened } from '../address/Opened';
import { close, followAddress, useOpened } from '../address/openedStore';
import { MapBoundary } from './MapBoundary';
import { MapFailed } from './MapFailed';
import type { MapWords } from './MapWords';
import { OpenedPanel } from './OpenedPanel';
import { StaticDetails } from './StaticDetails';
import { StaticMarks } from './StaticMarks';
import { takeOver } from './takeOver';
import { useLiveMap, type Wake } from './useLiveMap';
import { useStageSize } from './useStageSize';

type Props = {
  readonly map: MapView;
  readonly words: MapWords;
  readonly wake: Wake;
  /** Whether sources may be links: not in a frame, where a link would replace the map. */
  readonly linked: boolean;
  /** What the page itself is about. */
  readonly initially?: Opened;
  /** The drawn world. */
  readonly children: ReactNode;
};

/** The map: a complete picture in the HTML, whose pins open natively, which the live Leaflet map then takes over in place. */
export function OperationMap({ map, words, wake, linked, initially, children }: Props) {
  const figure = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  const arrangement = useMemo(() => arrangeTiers(map), [map]);
  const opened = useOpened();
  const { state, start, fail, goLive } = useLiveMap(figure, wake);
  const isLive = state.phase === 'live';
  const hasPopup = isLive && size !== undefined && size.width >= 480 && size.height >= 300;

  // While the code is on its way the details wait for it, and what the page itself is about stands on it in full.
  const isPagesOwn = !opened.byReader && JSON.stringify(opened.opened) === JSON.stringify(initially);
  const hasPanel = !hasPopup && !isPagesOwn && (isLive || state.phase === 'failed');

  useEffect(
    function openWhatTheAddressNames() {
      const openable = { agencies: map.agencies.map(({ id }) => id), countries: map.countries.map(({ code }) => code) };
      return followAddress(openable, initially);
    },
    [map, initially],
  );

  useEffect(
    function wakeForWhatIsOpen() {
      if (opened.opened && !isPagesOwn) start();
    },
    [opened.opened, isPagesOwn, start],
  );

  useEffect(
    function showTheMapForTheList() {
      const isFromMap = opened.opener !== undefined && figure.current?.contains(opened.opener);
      if (opened.byReader && opened.opened && !isFromMap) stage.current?.scrollIntoView({ block: hasPopup ? 'nearest' : 'start' });
    },
    [opened, hasPopup],
  );

  useEffect(
    function closeWithEscape() {
      function closeOnEscape(event: KeyboardEvent): void {
        if (event.key === 'Escape' && opened.opened) close();
      }
      document.addEventListener('keydown', closeOnEscape);
      return () => document.removeEventListener('keydown', closeOnEscape);
    },
    [opened.opened],
  );

  useEffect(
    function takeThePictureOver() {
      if (isLive && figure.current) takeOver(figure.current);
    },
    [isLive],
  );

  return (
    <section ref={figure} className="map" aria-label={words.label}>
      <div ref={stage} className="stage" data-live={isLive || undefined}>
        <div className="plane">
          {children}
          <StaticMarks map={map} arrangement={arrangement} words={words} />
        </div>
        {'Map' in state && size && (
          <MapBoundary onError={fail}>
            <state.Map map={map} words={words} linked={linked} size={size} hasPopup={hasPopup} figure={figure} onReady={goLive} />
          </MapBoundary>
        )}
      </div>
      <StaticDetails map={map} arrangement={arrangement} words={words} linked={linked} />
      {opened.opened && hasPanel && <OpenedPanel state={{ ...opened, opened: opened.opened }} map={map} words={words} linked={linked} />}
      {state.phase === 'failed' && <MapFailed words={words} onRetry={start} />}
    </section>
  );
}
