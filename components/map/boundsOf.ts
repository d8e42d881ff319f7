import type { LatLngBoundsLiteral } from 'leaflet';
import type { StageSize, StageView } from '../../lib/stage/fitBox';
import type { MapView } from '../../lib/view/MapView';
import { toLatLng } from './toLatLng';

/** So much sea, in CSS pixels, is there beyond that: what lies under the buttons at the stage's corners can be moved clear of them. */
const beyond = 64;

/**
 * How far the map can be moved: over the plane and, on a stage higher or wider than that, over all that it shows at first.
 *
 * @param scale CSS pixels per plane unit, as it is shown now.
 */
export function boundsOf({ width, height }: MapView['plane'], home: StageView, size: StageSize, scale: number): LatLngBoundsLiteral {
  const { centre: [x, y] } = home;
  const [halfWidth, halfHeight] = [size.width / home.scale / 2, size.height / home.scale / 2];
  const more = beyond / scale;
  return [
    toLatLng([Math.min(0, x - halfWidth) - more, Math.min(0, y - halfHeight) - more]),
    toLatLng([Math.max(width, x + halfWidth) + more, Math.max(height, y + halfHeight) + more]),
  ];
}
