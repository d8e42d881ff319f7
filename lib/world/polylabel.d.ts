declare module 'polylabel' {
  import type { Position } from 'geojson';

  /** The point inside a polygon (outer ring, then holes) that lies farthest from its outline, to the given precision in the polygon's units. */
  export default function polylabel(polygon: Position[][], precision?: number): [x: number, y: number];
}
