import { mergeArcs, meshArcs } from 'topojson-client';
import type { FineTopology } from './FineTopology';
import { outlines } from './outlines';

/**
 * The outlines at 1:50 million for a reader who zooms in. Land and borders are merged here: in the browser that alone would hold up a slow
 * phone for half a second.
 */
export function fineOutlines(): FineTopology {
  const topology = outlines('50m');
  const { arcs, transform, objects: { countries } } = topology;
  const land = mergeArcs(topology, countries.geometries);
  const borders = meshArcs(topology, countries, (a, b) => a !== b);
  return { type: 'Topology', arcs, ...(transform && { transform }), objects: { land, borders, countries } };
}
