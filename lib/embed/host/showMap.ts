import type { HostMap } from './HostMap';

/**
 * Puts the map in the place of picture and link, at a height in CSS pixels; later only the height changes. Its width is that of `frameStyle`: boxes
 * that shrink to what they hold would else leave it a frame's 300 px.
 */
export function showMap({ frame, fallback }: HostMap, height: number): void {
  fallback.remove();
  Object.assign(frame.style, { display: 'block', position: 'static', visibility: '', width: '100vw', maxWidth: '100%', minWidth: 'min(280px, 100%)', height: `${height}px` });
}
