import { useCallback, useEffect, useState, type RefObject } from 'react';
import { afterLoad } from './afterLoad';
import type { LiveMap } from './LiveMap';
import { loadLiveMap } from './loadLiveMap';
import { whenIdle, whenInterested } from './whenInterested';
import { whenReleased } from './whenReleased';

/** When the live map's code is fetched: once the page is idle or, in a frame, once the reader shows interest. */
export type Wake = 'idle' | 'interest';

export type LiveMapState =
  | { readonly phase: 'picture' | 'loading' | 'failed' }
  | { readonly phase: 'starting' | 'live'; readonly Map: typeof LiveMap };

/** The way from the picture to the live map, and back when something fails. */
export function useLiveMap(figure: RefObject<HTMLElement | null>, wake: Wake) {
  const [state, setState] = useState<LiveMapState>({ phase: 'picture' });

  const start = useCallback(() => {
    setState((now) => (now.phase === 'picture' || now.phase === 'failed' ? { phase: 'loading' } : now));
  }, []);
  const fail = useCallback(() => setState({ phase: 'failed' }), []);
  const goLive = useCallback(() => whenReleased(() => setState((now) => (now.phase === 'starting' ? { ...now, phase: 'live' } : now))), []);

  useEffect(
    function waitForTheRightMoment() {
      const element = figure.current;
      if (!element) return;
      return wake === 'idle' ? whenIdle(start) : whenInterested(element, start);
    },
    [figure, wake, start],
  );

  useEffect(
    function fetchTheLiveMap() {
      if (state.phase !== 'loading') return;
      let wanted = true;
      afterLoad().then(loadLiveMap).then(
        (Map) => wanted && setState({ phase: 'starting', Map }),
        () => wanted && fail(),
      );
      return () => {
        wanted = false;
      };
    },
    [state.phase, fail],
  );

  return { state, start, fail, goLive };
}
