import type { LatLngTuple } from 'leaflet';
import type { PlanePoint } from '../../lib/world/plane';

/** The one place where the order changes: a plane point is x before y, Leaflet's pair is y ("latitude") before x ("longitude"). */
export function toLatLng([x, y]: PlanePoint): LatLngTuple {
  return [y, x];
}
