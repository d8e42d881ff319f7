import type { Position } from 'geojson';
import type { CountryCode } from '../operation/Operation';
import { ringArea, simplifiedLine, type Tolerances } from './simplified';
import { weightedOutlines } from './weightedOutlines';

/** Of triangles smaller than this nothing can be seen where a map is a thousand pixels wide, in plane units squared. */
const fineEnough = 0.2;

/** The polygons of a country for sums about where its land lies, in plane units: outer ring, then holes. None where the outlines have no shape of it. */
export function countryPolygons(country: CountryCode): readonly Position[][][] {
  const known = kept.get(country);
  if (known) return known;
  const all = weightedOutlines();
  const geometry = all.topology.objects.countries.geometries.find(({ properties }) => properties?.a3 === country);
  const polygons = geometry === undefined ? [] : geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  const drawn = (tolerances: Tolerances) => polygons.map((rings) => rings.map((arcs) => simplifiedLine(all, arcs, tolerances)).filter((ring) => ringArea(ring) > 0)).filter(({ length }) => length > 0);
  const simple = drawn(all.topology.arcs.map(() => fineEnough));
  const made = simple.length > 0 ? simple : drawn([]);
  kept.set(country, made);
  return made;
}

/** The rings of all countries, holes too. */
export function allRings(): readonly Position[][] {
  return weightedOutlines().topology.objects.countries.geometries.flatMap(({ properties }) => countryPolygons(properties?.a3 ?? '').flat());
}

const kept = new Map<CountryCode, readonly Position[][][]>();
