import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../lib/language/fill';
import type { MapWords } from './MapWords';

type Props = { readonly leafletMap: LeafletMap; readonly words: MapWords; readonly isFree: boolean };
type Hint = 'fingers' | 'wheel';

/**
 * Says, the first time a finger or the wheel scrolls the page over the map, what would have moved the map instead. It goes by itself, takes no
 * press, and is only for those who see it: nobody else scrolls by such means.
 */
export function GestureHint({ leafletMap, words: { map }, isFree }: Props) {
  const given = useRef<readonly Hint[]>([]);
  const [hint, setHint] = useState<Hint>();

  useEffect(
    function watchForScrolling() {
      const container = leafletMap.getContainer();
      function give(wanted: Hint, { target }: Event): void {
        const isInPopup = target instanceof Element && target.closest('.details') !== null;
        if (isFree || isInPopup || given.current.includes(wanted)) return;
        given.current = [...given.current, wanted];
        setHint(wanted);
      }
      function onWheel(event: WheelEvent): void {
        if (!event.ctrlKey && !event.metaKey) give('wheel', event);
      }
      function onTouch(event: TouchEvent): void {
        if (event.touches.length === 1) give('fingers', event);
      }
      container.addEventListener('wheel', onWheel, { passive: true });
      container.addEventListener('touchmove', onTouch, { passive: true });
      return () => {
        container.removeEventListener('wheel', onWheel);
        container.removeEventListener('touchmove', onTouch);
      };
    },
    [leafletMap, isFree],
  );

  if (!hint) return null;
  return (
    <p key={hint} className="map-hint" aria-hidden="true" onAnimationEnd={() => setHint(undefined)}>
      {hint === 'fingers' ? map.fingersHint : fill(map.wheelHint, { key: isApple() ? '⌘' : 'Ctrl' })}
    </p>
  );
}

/** Whether the keyboard has ⌘ where others have Ctrl. `platform` is old, and the only answer that every browser gives. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
