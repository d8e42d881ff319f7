import { useEffect } from 'react';
import { close, showStep, type ReadingState } from '../reading/readingStore';

/** Escape closes what is open or, when nothing is, leaves the steps. */
export function useEscape({ opened, step }: ReadingState): void {
  useEffect(
    function listenForEscape() {
      function onKey({ key }: KeyboardEvent): void {
        if (key !== 'Escape') return;
        if (opened) close();
        else if (step !== undefined) showStep(undefined);
      }
      document.addEventListener('keydown', onKey);
      return () => document.removeEventListener('keydown', onKey);
    },
    [opened, step],
  );
}
