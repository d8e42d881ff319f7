import type { Position } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import type { ArcIndexes } from 'topojson-specification';
import type { WeightedOutlines } from './weightedOutlines';

/** What is drawn of each arc: the points whose triangle, in plane units squared, is at least so large. */
export type Tolerances = readonly number[];

/** A line of arcs without the points that don't count: in plane units, and the first point again as the last for a ring. */
export function simplifiedLine({ topology }: WeightedOutlines, arcs: ArcIndexes, tolerances: Tolerances): Position[] {
  return arcs.flatMap((index, place) => {
    const arc = index < 0 ? ~index : index;
    const least = tolerances[arc] ?? 0;
    const points = (topology.arcs[arc] ?? []).filter(([, , weight = Infinity]) => weight >= least).map(([x = NaN, y = NaN]) => [x, y]);
    if (index < 0) points.reverse();
    return place === 0 ? points : points.slice(1);
  });
}

/** The area of a ring in plane units squared. */
export function ringArea(ring: readonly Position[]): number {
  return ring.length < 4 ? 0 : Math.abs(planarRingArea(ring as [number, number][]));
}
