import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { ArcIndexes } from 'topojson-specification';
import type { Outlines } from './outlines';
import { projectedCountries } from './projectedCountries';

/**
 * The outlines at 1:50 million of every country but Antarctica on the plane, in all their detail: each point with the area, in plane units squared,
 * of the triangle that it makes with its neighbours (Visvalingam–Whyatt), so that any part can be drawn as simply as it is small.
 */
export type WeightedOutlines = {
  readonly topology: Outlines;
  /** The countries that use each arc: one at a coast, two at a border. */
  readonly users: readonly (readonly string[])[];
  /** The countries that share a border with each. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
};

let known: WeightedOutlines | undefined;

/** Built once. */
export function weightedOutlines(): WeightedOutlines {
  known ??= build();
  return known;
}

function build(): WeightedOutlines {
  const weighted = presimplify(topology({ countries: projectedCountries('50m', false) }) as Outlines);
  const { geometries } = weighted.objects.countries;
  const codes = geometries.map(({ properties }) => properties?.a3 ?? '');
  const users: string[][] = weighted.arcs.map(() => []);
  for (const [place, geometry] of geometries.entries()) {
    for (const ring of ringsOfGeometry(geometry)) for (const arc of ring) users[arc < 0 ? ~arc : arc]?.push(codes[place] ?? '');
  }
  const neighbours = new Map(neighbors(geometries).map((near, place) => [codes[place] ?? '', near.map((other) => codes[other] ?? '')]));
  return { topology: weighted, users, neighbours };
}

/** Every ring of a geometry, holes too, as arc indexes. */
export function ringsOfGeometry({ type, arcs }: Outlines['objects']['countries']['geometries'][number]): readonly ArcIndexes[] {
  return type === 'Polygon' ? arcs : arcs.flat();
}
