import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { topology } from 'topojson-server';
import { quantize } from 'topojson-client';
import type { CountryProperties, Detail } from './atlas';
import { projectedCountries } from './projectedCountries';
import { simplifyOutlines } from './simplifyOutlines';

/** Planar TopoJSON in plane units, with one object, whose geometries carry the country's alpha-3 code and nothing else. */
export type Outlines = Topology<{ countries: OutlineCollection }>;

type OutlineCollection = {
  type: 'GeometryCollection';
  geometries: (Polygon<CountryProperties> | MultiPolygon<CountryProperties>)[];
};

/** The side of a quantized square, in plane units. */
const grids: Record<Detail, number> = { '110m': 0.25, '50m': 0.1 };

const built = new Map<Detail, Outlines>();

/**
 * The outlines of every country but Antarctica on the plane (see `plane.ts`): stitched, projected, simplified and quantized.
 * A border that two countries share is one arc. Built once for each detail.
 */
export function outlines(detail: Detail): Outlines {
  const known = built.get(detail);
  if (known) return known;
  const planar = topology({ countries: projectedCountries(detail) }) as Outlines;
  const grid = grids[detail];
  const quantized = quantize(simplifyOutlines(planar, detail), { scale: [grid, grid], translate: [0, 0] });
  built.set(detail, quantized);
  return quantized;
}
