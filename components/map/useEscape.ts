import { useEffect } from 'react';
import { goBack } from '../reading/readingStore';

/** Escape closes what is open or, when nothing is, leaves the steps. */
export function useEscape(): void {
  useEffect(function listenForEscape() {
    function onKey({ key }: KeyboardEvent): void {
      if (key === 'Escape') goBack();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
