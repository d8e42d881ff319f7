import { geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { CountryCode } from '../../../lib/operation/Operation';
import { outlines } from '../../../lib/world/outlines';
import { shapeOf } from '../../../lib/world/shapeOf';

/** The world as SVG path data: land, borders, and each participant that has a shape. */
export type DrawnWorld = { readonly land: string; readonly borders: string; readonly lit: readonly string[] };

/**
 * The overview's outlines as d3-geo writes them, in whole plane units: what a developer gets who makes the page by hand.
 *
 * @param lit the participants' alpha-3 codes.
 */
export function plainOutlines(lit: readonly CountryCode[]): DrawnWorld {
  const topology = outlines('110m');
  const { countries } = topology.objects;
  const draw = geoPath().digits(0);
  const shapes = lit.flatMap((code) => shapeOf(topology, code) ?? []);
  return {
    land: draw(merge(topology, countries.geometries)) ?? '',
    borders: draw(mesh(topology, countries, (a, b) => a !== b)) ?? '',
    lit: shapes.map((shape) => draw(shape) ?? ''),
  };
}
