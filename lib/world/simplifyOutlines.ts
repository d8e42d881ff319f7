import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { Arc, ArcIndexes } from 'topojson-specification';
import type { Detail } from './atlas';
import { largestRings } from './largestRings';
import type { Outlines } from './outlines';

/** All in plane units squared; 1 is about 330 km². */
type Tolerance = {
  /** A point goes when the triangle it makes with its neighbours is smaller than this (Visvalingam–Whyatt). */
  readonly triangle: number;
  /** An island goes when it is smaller than this, unless it is its country's largest land. */
  readonly island: number;
  /** A country that is smaller than this keeps every point of its largest land. */
  readonly smallCountry: number;
};

const tolerances: Record<Detail, Tolerance> = {
  '110m': { triangle: 13.6, island: 2, smallCountry: 60 },
  '50m': { triangle: 0.05, island: 0.05, smallCountry: 15 },
};

/** A planar topology with fewer points and without small islands. Every country keeps its largest ring. */
export function simplifyOutlines(planar: Outlines, detail: Detail): Outlines {
  const { triangle, island, smallCountry } = tolerances[detail];
  const simplified = simplify(protectSmallCountries(presimplify(planar), smallCountry), triangle);
  const largest = new Set(largestRings(simplified).map(({ arcs }) => arcs));
  const isLargeOrShared = filterAttachedWeight(simplified, island);
  // The types say that a filter gets points; what it gets is the ring's arc indexes.
  const isLargest = (ring: unknown) => largest.has(ring as ArcIndexes);
  return filter(simplified, (ring, isHole) => isLargest(ring) || isLargeOrShared(ring, isHole)) as Outlines;
}

/** The presimplified topology, whose points have a weight as third coordinate, with endless weight for the largest land of small countries. */
function protectSmallCountries(weighted: Outlines, smallCountry: number): Outlines {
  const rings = largestRings(weighted).filter(({ area }) => area < smallCountry);
  const positions = new Set(rings.flatMap(({ arcs }) => arcs.map((index) => (index < 0 ? ~index : index))));
  const keepEveryPoint = (arc: Arc): Arc => arc.map(([x = NaN, y = NaN]) => [x, y, Infinity]);
  return { ...weighted, arcs: weighted.arcs.map((arc, position) => (positions.has(position) ? keepEveryPoint(arc) : arc)) };
}
