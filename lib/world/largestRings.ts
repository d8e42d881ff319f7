import { feature } from 'topojson-client';
import { planarRingArea } from 'topojson-simplify';
import type { ArcIndexes, Topology } from 'topojson-specification';
import type { Outlines } from './outlines';

/** A ring: the very array of arc indexes that its geometry holds, and the area it encloses in plane units squared. */
export type Ring = { readonly arcs: ArcIndexes; readonly area: number };

/** The outer ring of each country's largest polygon in a planar topology, in the order of the geometries. */
export function largestRings(topology: Outlines): Ring[] {
  return topology.objects.countries.geometries.map(({ type, arcs }) => {
    const polygons = type === 'Polygon' ? [arcs] : arcs;
    const rings = polygons.flatMap(([outer]) => (outer ? [{ arcs: outer, area: ringArea(topology, outer) }] : []));
    return rings.reduce((largest, ring) => (ring.area > largest.area ? ring : largest));
  });
}

function ringArea(topology: Topology, arcs: ArcIndexes): number {
  const polygon = feature(topology, { type: 'Polygon', arcs: [arcs] }).geometry;
  return planarRingArea(polygon.coordinates[0] as [number, number][]);
}
