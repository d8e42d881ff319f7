import { useEffect } from 'react';
import { keepInSight } from './keepInSight';

/** Keeps what the browser opens by itself in sight, too, while the page is zoomed in: the picture's details and how to cite the page. */
export function usePopoversInSight(): void {
  useEffect(function keepPopoversInSight() {
    const kept = new Map<HTMLElement, () => void>();
    function onToggle(event: Event): void {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !('newState' in event)) return;
      kept.get(target)?.();
      kept.delete(target);
      if (event.newState === 'open') kept.set(target, keepInSight(target));
    }
    document.addEventListener('beforetoggle', onToggle, true);
    return () => {
      document.removeEventListener('beforetoggle', onToggle, true);
      for (const end of kept.values()) end();
    };
  }, []);
}
