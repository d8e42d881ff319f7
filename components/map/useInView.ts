import { useEffect, useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { stepTowards, type Steps } from '../../lib/collections/stepTowards';
import type { PlaneBox } from '../../lib/stage/PlaneBox';
import type { PlanePoint } from '../../lib/world/plane';
import { boxInView } from './boxInView';

/** Up to so many marks are all there, wherever the map is: each of them can then be reached by keys without moving it. */
const mostAtOnce = 150;

/** Where marks are, and how they change from frame to frame. */
type Of<Mark> = Steps<Mark> & { readonly pointOf: (mark: Mark) => PlanePoint };

/**
 * Marks, of very many those that are seen or nearly seen. When they change, what is seen and no mark any more goes at once; of the others some more go, come
 * or change in each frame, so that the map never stands still meanwhile.
 *
 * @param marks the same array as long as they don't change.
 * @param of the same object always.
 */
export function useInView<Mark>(marks: readonly Mark[], of: Of<Mark>): readonly Mark[] {
  const leafletMap = useMap();
  const isMany = marks.length > mostAtOnce;
  const [box, setBox] = useState<PlaneBox>(() => boxInView(leafletMap));
  const [made, setMade] = useState(isMany ? [] : marks);

  useMapEvents({
    moveend() {
      setBox(boxInView(leafletMap));
    },
  });

  const wanted = useMemo(() => (isMany ? marks.filter((mark) => isInside(of.pointOf(mark), box)) : marks), [marks, isMany, box, of]);
  const next = useMemo(() => stepTowards(made, wanted, of, (mark) => !isInside(of.pointOf(mark), box)), [made, wanted, of, box]);

  useEffect(
    function goOnInTheNextFrame() {
      if (next === made) return;
      const frame = requestAnimationFrame(() => setMade(next));
      return () => cancelAnimationFrame(frame);
    },
    [next, made],
  );

  return next;
}

function isInside([x, y]: PlanePoint, { x0, y0, x1, y1 }: PlaneBox): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
