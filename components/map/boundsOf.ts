import type { LatLngBoundsLiteral } from 'leaflet';
import type { StageSize, StageView } from '../../lib/stage/fitBox';
import type { MapView } from '../../lib/view/MapView';
import { toLatLng } from './toLatLng';

/** How far the map can be moved: over the plane and, on a stage higher or wider than that, over all that it shows at first. */
export function boundsOf({ width, height }: MapView['plane'], { centre: [x, y], scale }: StageView, size: StageSize): LatLngBoundsLiteral {
  const [halfWidth, halfHeight] = [size.width / scale / 2, size.height / scale / 2];
  return [toLatLng([Math.min(0, x - halfWidth), Math.min(0, y - halfHeight)]), toLatLng([Math.max(width, x + halfWidth), Math.max(height, y + halfHeight)])];
}
