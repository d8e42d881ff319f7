import { useEffect, useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { PlaneBox } from '../../lib/stage/PlaneBox';
import type { PlanePoint } from '../../lib/world/plane';
import { boxInView } from './boxInView';

/** Up to so many marks are all there, wherever the map is: each of them can then be reached by keys without moving it. */
const mostAtOnce = 150;

/** Of more, so many are added in a frame. */
const inFrame = 16;

/**
 * Of very many marks those that are seen or nearly seen, a few more in each frame, so that the map never stands still while they are made.
 *
 * @param marks the same array as long as they don't change.
 * @param keyOf tells marks apart; two arrays may have the same marks.
 */
export function useInView<Mark>(marks: readonly Mark[], pointOf: (mark: Mark) => PlanePoint, keyOf: (mark: Mark) => string): readonly Mark[] {
  const leafletMap = useMap();
  const isMany = marks.length > mostAtOnce;
  const [box, setBox] = useState<PlaneBox>(() => boxInView(leafletMap));
  const [made, setMade] = useState<ReadonlySet<string>>(new Set());

  useMapEvents({
    moveend() {
      if (isMany) setBox(boxInView(leafletMap));
    },
  });

  const keyed = useMemo(() => (isMany ? marks.map((mark) => ({ mark, key: keyOf(mark), point: pointOf(mark) })) : []), [marks, isMany, keyOf, pointOf]);
  const seen = useMemo(() => keyed.filter(({ point: [x, y] }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1), [keyed, box]);

  useEffect(
    function makeSomeMore() {
      const missing = seen.filter(({ key }) => !made.has(key));
      if (missing.length === 0) return;
      const frame = requestAnimationFrame(() => setMade(new Set([...seen.filter(({ key }) => made.has(key)), ...missing.slice(0, inFrame)].map(({ key }) => key))));
      return () => cancelAnimationFrame(frame);
    },
    [seen, made],
  );

  return isMany ? seen.filter(({ key }) => made.has(key)).map(({ mark }) => mark) : marks;
}
