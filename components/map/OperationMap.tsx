'use client';

import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { focusOfReading } from '../../lib/reading/focusOfReading';
import { arrangeTiers } from '../../lib/stage/arrangeTiers';
import type { Picture } from '../../lib/view/Picture';
import { Boundary } from '../island/Boundary';
import { Announcer } from '../reading/Announcer';
import { FoundNote } from '../reading/FoundNote';
import { useReaderPage } from '../reading/Reader';
import { useReading } from '../reading/readingStore';
import { useSettledChoices } from '../reading/settledChoices';
import { StoryBar } from '../story/StoryBar';
import { MapFailed } from './MapFailed';
import { OpenedPanel } from './OpenedPanel';
import { StageRules } from './StageRules';
import { StaticMarks } from './StaticMarks';
import { takeOver } from './takeOver';
import { useEscape } from './useEscape';
import { useLiveMap } from './useLiveMap';
import { usePicturePaint } from './usePicturePaint';
import { usePopoversInSight } from '../reading/usePopoversInSight';
import { useStageInSight } from './useStageInSight';
import { useStageSize } from './useStageSize';

type Props = {
  /** The drawn world. */
  readonly children: ReactNode;
  /** Lines between agencies that the drawn world lacks, since there are too many. */
  readonly relations?: Picture['relations'];
};

/** The map: a complete picture in the HTML, whose pins open natively, which the live Leaflet map then takes over in place. */
export function OperationMap({ children, relations }: Props) {
  const { map, words, linked, initially } = useReaderPage();
  const figure = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage);
  const arrangement = useMemo(() => arrangeTiers(map), [map]);
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

  useLayoutEffect( // before anything is drawn, since by then the picture's pins can't hold the focus any more
    function takeThePictureOver() {
      if (isLive && figure.current) takeOver(figure.current);
    },
    [isLive],
  );

  return (
    <section ref={figure} className="map" id="map" aria-labelledby="heading-map">
      <h2 id="heading-map" className="visually-hidden">
        {words.label}
      </h2>
      <div ref={stage} className="stage" data-live={isLive || undefined}>
        <div className="plane">
          <StageRules map={map} arrangement={arrangement} />
          {children}
          <StaticMarks arrangement={arrangement} shown={focus.agencies} quiet={focus.quietAgencies} />
        </div>
        {'Map' in state && size && (
          <Boundary onError={fail}>
            <state.Map map={map} focus={focus} words={words} size={size} hasPopup={hasPopup} figure={figure} onReady={goLive} />
          </Boundary>
        )}
        <FoundNote found={focus.found} />
      </div>
      {((linked && !initially) || reading.step !== undefined) && <StoryBar />}
      {reading.opened && hasPanel && <OpenedPanel state={{ ...reading, opened: reading.opened }} />}
      {state.phase === 'failed' && <MapFailed words={words.map} onRetry={start} />}
      <Announcer found={focus.found} />
    </section>
  );
}
