'use client';

import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { focusOfReading } from '../../lib/reading/focusOfReading';
import type { Picture } from '../../lib/view/Picture';
import { Boundary } from '../island/Boundary';
import { Announcer } from '../reading/Announcer';
import { FoundNote } from '../reading/FoundNote';
import { useReaderPage } from '../reading/Reader';
import { useReading } from '../reading/readingStore';
import { useSettledChoices } from '../reading/settledChoices';
import { usePopoversInSight } from '../reading/usePopoversInSight';
import { StoryBar } from '../story/StoryBar';
import { MapFailed } from './MapFailed';
import { OpenedPanel } from './OpenedPanel';
import { takeOver } from './takeOver';
import { useEscape } from './useEscape';
import { useLiveMap } from './useLiveMap';
import { usePicturePaint } from './usePicturePaint';
import { useStageInSight } from './useStageInSight';
import { useStageSize } from './useStageSize';

type Props = {
  /** Lines between agencies that the drawn world lacks, since there are too many. */
  readonly relations?: Picture['relations'];
};

/** Brings the map to life: the picture stands in the page already, and the live Leaflet map takes it over in place. */
export function OperationMap({ relations }: Props) {
  const { map, words, linked, initially } = useReaderPage();
  const figure = useElement('#map');
  const stage = useElement('#map .stage');
  const size = useStageSize(stage);
  const reading = useReading();
  const choices = useSettledChoices('map');
  const { opened } = reading;
  const focus = useMemo(() => focusOfReading(map, { ...choices, opened }), [map, choices, opened]);
  const { state, start, fail, goLive } = useLiveMap();
  const isLive = state.phase === 'live';
  const hasPopup = isLive && !reading.isNear && size !== undefined && size.width >= 480 && size.height >= 300;

  // While the code is on its way the details wait for it, and what the page itself is about stands on it in full.
  const isPagesOwn = !reading.byReader && JSON.stringify(reading.opened) === JSON.stringify(initially);
  const hasPanel = !hasPopup && !isPagesOwn && (isLive || state.phase === 'failed');

  useStageInSight(reading, figure, stage, hasPopup);
  useEscape();
  usePopoversInSight();
  usePicturePaint(figure, focus, reading, isLive, relations);

  useLayoutEffect( // before anything is drawn, since by then the picture's marks can't hold the focus any more
    function takeThePictureOver() {
      stage.current?.toggleAttribute('data-live', isLive);
      if (isLive && figure.current) takeOver(figure.current);
    },
    [isLive, figure, stage],
  );

  useEffect(
    function leaveThePicture() {
      const left = stage.current;
      return () => {
        left?.removeAttribute('data-live');
      };
    },
    [stage],
  );

  return (
    <>
      {stage.current &&
        createPortal(
          <>
            {'Map' in state && size && (
              <Boundary onError={fail}>
                <state.Map map={map} focus={focus} words={words} size={size} hasPopup={hasPopup} figure={figure} onReady={goLive} />
              </Boundary>
            )}
            <FoundNote found={focus.found} />
          </>,
          stage.current,
        )}
      {((linked && !initially) || reading.step !== undefined) && <StoryBar />}
      {reading.opened && hasPanel && <OpenedPanel state={{ ...reading, opened: reading.opened }} />}
      {state.phase === 'failed' && <MapFailed words={words.map} onRetry={start} />}
      <Announcer found={focus.found} />
    </>
  );
}

/** An element that the page came with, once there is a browser. */
function useElement(selector: string): { readonly current: HTMLElement | null } {
  const current = useSyncExternalStore(neverChanges, () => document.querySelector<HTMLElement>(selector), () => null);
  return useMemo(() => ({ current }), [current]);
}

function neverChanges(): () => void {
  return () => undefined;
}
