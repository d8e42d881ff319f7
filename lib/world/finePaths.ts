import { feature } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon } from 'topojson-specification';
import type { CountryCode } from '../operation/Operation';
import type { FineTopology } from './FineTopology';
import { relativePath } from './relativePath';

/** The most points in a piece, as far as single arcs allow: a continent's coast has 8,000, which a slow phone would be stuck with for a tenth of a second. */
const longestRun = 1000;

/** Part of what the picture draws, as SVG path data in steps of the grid that the outlines lie on. */
export type FinePath = { readonly of: 'land' | 'borders' | CountryCode; readonly d: string };

/** The side of a square of that grid, in plane units. */
export function gridOf({ transform }: FineTopology): number {
  return transform?.scale[0] ?? 1;
}

/**
 * The finer outlines as path data, in small pieces, so that whoever draws them can let the browser do other things in between: the
 * participants first, then land and borders. A path is made of its pieces in their order.
 *
 * @param lit the participants' alpha-3 codes; those without a shape are left out.
 */
export function* finePaths(topology: FineTopology, lit: readonly CountryCode[]): Generator<FinePath> {
  // Whole numbers until they are drawn: SVG's own transform then costs nothing, and the steps stay short.
  const onGrid: FineTopology = { ...topology, transform: { scale: [1, 1], translate: [0, 0] } };
  const { land, borders, countries } = topology.objects;
  for (const country of countries.geometries) {
    const code = country.properties?.a3;
    if (code !== undefined && lit.includes(code)) yield* piecesOf(code, country, onGrid);
  }
  yield* piecesOf('land', land, onGrid);
  yield* piecesOf('borders', borders, onGrid);
}

function* piecesOf(of: FinePath['of'], object: Polygon | MultiPolygon | MultiLineString, onGrid: FineTopology): Generator<FinePath> {
  const lines = object.type === 'MultiPolygon' ? object.arcs.flat() : object.arcs;
  for (const line of lines) {
    const runs = shortRuns(line, onGrid);
    for (const [index, arcs] of runs.entries()) {
      const path = relativePath(feature(onGrid, { type: 'LineString', arcs }).geometry.coordinates);
      const isEnd = runs.length > 1 && index === runs.length - 1 && object.type !== 'MultiLineString';
      yield { of, d: `${index === 0 ? path : ` ${path.slice(path.indexOf('l') + 1)}`}${isEnd ? 'z' : ''}` };
    }
  }
}

/** A line's arcs in runs that are short to decode, each of which goes on where the one before ends. */
function shortRuns(arcs: readonly number[], { arcs: all }: FineTopology): readonly number[][] {
  const runs: number[][] = [[]];
  let points = 0;
  for (const arc of arcs) {
    const { length = 0 } = all[arc < 0 ? ~arc : arc] ?? [];
    if (points > 0 && points + length > longestRun) {
      runs.push([]);
      points = 0;
    }
    runs.at(-1)?.push(arc);
    points += length;
  }
  return runs;
}
