import { useEffect, type RefObject } from 'react';
import type { ReadingState } from '../reading/readingStore';

/** Brings the map into sight when something outside of it, such as the list, opens details on it. */
export function useStageInSight(reading: ReadingState, figure: RefObject<HTMLElement | null>, stage: RefObject<HTMLElement | null>, hasPopup: boolean): void {
  const { opened, opener, byReader } = reading;

  useEffect(
    function showTheMapForTheList() {
      const isFromMap = opener !== undefined && figure.current?.contains(opener);
      if (byReader && opened && !isFromMap) stage.current?.scrollIntoView({ block: hasPopup ? 'nearest' : 'start' });
    },
    [opened, opener, byReader, figure, stage, hasPopup],
  );
}
