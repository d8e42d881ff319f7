import { geoPath } from 'd3-geo';
import type { Agency, Operation } from '../operation/Operation';
import { greatCircles } from '../world/plane';
import { findPartners } from './partnersOf';

/** A line between the seats of two agencies that a source says worked together, as SVG path data in plane units. */
export type Relation = { readonly between: readonly [string, string]; readonly d: string };

/**
 * The lines of an operation, each pair of agencies once. A line is the shortest way over the globe; where that leads over the
 * plane's edge it goes on at the other edge, so that Canberra and Washington are joined across the Pacific.
 */
export function relationLines({ agencies }: Pick<Operation, 'agencies'>): readonly Relation[] {
  const path = geoPath(greatCircles).digits(1);
  const partners = findPartners(agencies);
  return agencies.flatMap((one, index) =>
    (partners[index] ?? []).flatMap((place) => {
      const other = agencies[place];
      if (!other || place <= index || isAtOnePlace(one, other)) return [];
      const d = path({ type: 'LineString', coordinates: [seatOf(one), seatOf(other)] });
      return d === null ? [] : [{ between: [one.id, other.id] as const, d }];
    }),
  );
}

function isAtOnePlace(one: Agency, other: Agency): boolean {
  return String(seatOf(one)) === String(seatOf(other));
}

/** Longitude before latitude, in degrees. */
function seatOf({ seat: { longitude, latitude } }: Agency): [number, number] {
  return [longitude, latitude];
}
