import { useCallback, useEffect, useState } from 'react';
import type { LiveMap } from './LiveMap';
import { nextTask } from '../timing/nextTask';
import { whenReleased } from './whenReleased';

export type LiveMapState =
  | { readonly phase: 'picture' | 'failed' }
  | { readonly phase: 'starting' | 'live'; readonly Map: typeof LiveMap };

/** The way from the picture to the live map, and back when something fails. */
export function useLiveMap() {
  const [state, setState] = useState<LiveMapState>({ phase: 'picture' });

  const start = useCallback(() => setState({ phase: 'picture' }), []);
  const fail = useCallback(() => setState({ phase: 'failed' }), []);
  const goLive = useCallback(() => whenReleased(() => setState((now) => (now.phase === 'starting' ? { ...now, phase: 'live' } : now))), []);

  useEffect(
    function makeTheLiveMap() {
      if (state.phase !== 'picture') return;
      let wanted = true;
      loadLiveMap().then(
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

/** Not loaded before: Leaflet needs a window. `next dev` fetches it here; the build has it in the same file, where to run it is two tasks of their own. */
async function loadLiveMap(): Promise<typeof LiveMap> {
  await nextTask();
  await import('leaflet');
  await nextTask();
  const { LiveMap: Map } = await import('./LiveMap');
  await nextTask();
  return Map;
}
