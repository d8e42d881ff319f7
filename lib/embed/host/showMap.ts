import type { HostMap } from './HostMap';

/** Puts the map in the place of picture and link, at a height in CSS pixels; later only the height changes. */
export function showMap({ frame, fallback }: HostMap, height: number): void {
  fallback.remove();
  Object.assign(frame.style, { display: 'block', position: 'static', visibility: '', height: `${height}px` });
}
