import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { planarRingArea } from 'topojson-simplify';
import type { PlanePoint } from './plane';

/**
 * The point of a planar shape's largest polygon that is farthest from its outline (the pole of inaccessibility), which, unlike a centroid,
 * is always inside.
 *
 * @param shape Plane units.
 * @returns Plane units, to a tenth of one.
 */
export function labelPoint(shape: Polygon | MultiPolygon): PlanePoint {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const largest = polygons.reduce((a, b) => (outerArea(b) > outerArea(a) ? b : a));
  const [x, y] = polylabel(largest, 0.1);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

function outerArea(polygon: Position[][]): number {
  return planarRingArea(polygon[0] as [number, number][]);
}
