import type { Map as LeafletMap } from 'leaflet';

/**
 * Has a map move at once instead of gliding, for readers who asked for less motion. Leaflet has an option for zooms, but none for moves by keys,
 * to a mark that gets the focus, or back to the whole; all of them go through `panBy`.
 */
export function moveAtOnce(leafletMap: LeafletMap): void {
  const glide = leafletMap.panBy;
  leafletMap.panBy = (offset, options) => glide.call(leafletMap, offset, { ...options, animate: false });
}
