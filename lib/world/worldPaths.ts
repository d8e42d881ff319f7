import { mergeArcs } from 'topojson-client';
import type { Position } from 'geojson';
import type { CountryCode } from '../operation/Operation';
import { compactPath } from './compactPath';
import { countryPolygons } from './landRings';
import { planeSize } from './plane';
import { ringArea, simplifiedLine, type Tolerances } from './simplified';
import { boxOf, smallestIsland, tolerancesFor, type ShownPart } from './tolerancesFor';
import { ringsOfGeometry, weightedOutlines, type WeightedOutlines } from './weightedOutlines';

/** A country's shape. */
export type LitPath = { readonly country: CountryCode; readonly d: string };

/** A step of 1 in the paths, in CSS pixels where a part is largest. */
const step = 0.7;

/** A map of the world on a page, if nothing else is known of what shows it. */
const wholeWorld: ShownPart = { box: { x0: 0, y0: 0, x1: planeSize.width, y1: planeSize.height }, scale: 0.54 };

/** Path data in steps of `unit` plane units. */
export type WorldPaths = {
  readonly unit: number;
  /** All land without Antarctica, merged, so that a border between countries is not in it. Areas. */
  readonly land: string;
  /** The borders between countries, each once. Lines, not areas. */
  readonly borders: string;
  /** One for each participant that the outlines have a shape of, in the order they were given in. */
  readonly lit: readonly LitPath[];
  /** One for each disputed country, in the same way. */
  readonly disputed: readonly LitPath[];
  /** The shapes of the participants as one area, without the borders between them. */
  readonly together: string;
  /** The participants and the disputed countries that the outlines have no shape of (Gibraltar). */
  readonly shapeless: readonly CountryCode[];
};

/**
 * The world as SVG path data (see `plane.ts` for the plane), finer where the story is: as fine as the parts of it are shown large, participants
 * finer than their neighbours, and those finer than the rest.
 *
 * @param lit The participants' alpha-3 codes.
 * @param disputed Those of the countries of which sources disagree.
 */
export function worldPaths(lit: readonly CountryCode[], disputed: readonly CountryCode[] = [], parts: readonly ShownPart[] = [wholeWorld]): WorldPaths {
  const outlines = weightedOutlines();
  const unit = Number(Math.min(1, step / Math.max(...parts.map(({ scale }) => scale))).toPrecision(2));
  const participants = new Set([...lit, ...disputed]);
  const tolerances = tolerancesFor(outlines, participants, parts);
  const { geometries } = outlines.topology.objects.countries;
  const pathsOf = (codes: readonly CountryCode[]) => codes.flatMap((code) => litPath(outlines, code, tolerances, parts, unit) ?? []);
  const isDrawn = (ring: Position[], isParticipant: boolean): boolean => ringArea(ring) >= smallestIsland(boxOf(ring), isParticipant, parts);
  const merged = mergeArcs(outlines.topology, geometries).arcs.flat().map((arcs) => simplifiedLine(outlines, arcs, tolerances));
  const together = mergeArcs(outlines.topology, geometries.filter(({ properties }) => lit.includes(properties?.a3 ?? ''))).arcs.flat();
  const borders = outlines.users.flatMap((users, arc) => (users.length === 2 && !users.some((code) => participants.has(code)) ? [simplifiedLine(outlines, [arc], tolerances)] : []));
  return {
    unit,
    land: compactPath(merged.filter((ring) => isDrawn(ring, false)), unit),
    borders: compactPath(borders, unit),
    lit: pathsOf(lit),
    disputed: pathsOf(disputed),
    together: compactPath(together.map((arcs) => simplifiedLine(outlines, arcs, tolerances)).filter((ring) => isDrawn(ring, true)), unit),
    shapeless: [...participants].filter((code) => countryPolygons(code).length === 0),
  };
}

/** A country's path: all of a speck, else the islands that can be seen, and its largest land in any case. */
function litPath(outlines: WeightedOutlines, country: CountryCode, tolerances: Tolerances, parts: readonly ShownPart[], unit: number): LitPath | undefined {
  const geometry = outlines.topology.objects.countries.geometries.find(({ properties }) => properties?.a3 === country);
  if (!geometry) return undefined;
  const lines = ringsOfGeometry(geometry).map((arcs) => ({ arcs, ring: simplifiedLine(outlines, arcs, tolerances) }));
  const largest = Math.max(...lines.map(({ ring }) => ringArea(ring)));
  const rings = lines.flatMap(({ arcs, ring }) => {
    const area = ringArea(ring);
    if (area === largest && area > 0) return [ring];
    if (largest === 0) return [simplifiedLine(outlines, arcs, [])];
    return area >= smallestIsland(boxOf(ring), true, parts) ? [ring] : [];
  });
  return { country, d: compactPath(rings, unit) };
}
