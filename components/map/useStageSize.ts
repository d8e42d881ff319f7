import { useEffect, useState, type RefObject } from 'react';
import type { StageSize } from '../../lib/stage/fitBox';

/** The size of an element in CSS pixels, kept up to date; undefined while it has none, as in a hidden tab or frame. */
export function useStageSize(element: RefObject<HTMLElement | null>): StageSize | undefined {
  const [size, setSize] = useState<StageSize>();

  useEffect(
    function observeSize() {
      if (!element.current) return;
      const observer = new ResizeObserver(([entry]) => {
        if (!entry) return;
        const { width, height } = entry.contentRect;
        setSize(width > 0 && height > 0 ? { width, height } : undefined);
      });
      observer.observe(element.current);
      return () => observer.disconnect();
    },
    [element],
  );

  return size;
}
