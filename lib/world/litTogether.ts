import { merge } from 'topojson-client';
import type { CountryCode } from '../operation/Operation';
import { compactPath } from './compactPath';
import { outlines } from './outlines';

/**
 * Several countries of the overview as one area, without the borders between them: half the bytes of a path for each.
 *
 * @param unit a step of 1 in the path, in plane units (`WorldPaths.unit`).
 * @returns SVG path data; empty when the overview has none of their shapes.
 */
export function litTogether(countries: readonly CountryCode[], unit: number): string {
  const topology = outlines('110m');
  const codes = new Set<string | undefined>(countries);
  const shapes = topology.objects.countries.geometries.filter(({ properties }) => codes.has(properties?.a3));
  return compactPath(merge(topology, shapes).coordinates.flat(), unit);
}
