import { useSyncExternalStore, type RefObject } from 'react';
import { ControlButton } from './ControlButton';
import type { MapWords } from './MapWords';

type Props = { readonly figure: RefObject<HTMLElement | null>; readonly words: MapWords };

/** Gives the map the whole screen, with the steps and the details that belong to it, where the browser and a frame's owner allow that. */
export function FullScreenButton({ figure, words: { map } }: Props) {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;

  function toggle(): void {
    const done = isFull ? document.exitFullscreen() : figure.current?.requestFullscreen();
    done?.catch(() => undefined); // the browser may still refuse: then all stays as it is
  }
  return (
    <div className="map-full over-map">
      <ControlButton
        name={isFull ? map.leaveFullScreen : map.fullScreen}
        sign={isFull ? 'M6 2v4H2M10 14v-4h4M14 6h-4V2M2 10h4v4' : 'M9.5 6.5L14 2M10 2h4v4M6.5 9.5L2 14M6 14H2v-4'}
        onPress={toggle}
      />
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
